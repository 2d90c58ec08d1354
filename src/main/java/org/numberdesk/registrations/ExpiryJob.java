package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.numberdesk.jobs.Job;

/** Ends approvals on the day their term is over. */
@ApplicationScoped
public class ExpiryJob implements Job {

  @Inject private RegistrationTimers timers;

  @Override
  public String name() {
    return "registration-expiry";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean run() {
    return timers.endApprovals();
  }
}
