package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.numberdesk.jobs.Job;

/** Puts cases back into the queue when their reviewer was away for the length of a lease. */
@ApplicationScoped
public class LeaseJob implements Job {

  @Inject private RegistrationTimers timers;

  @Override
  public String name() {
    return "registration-leases";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean run() {
    return timers.freeLeases();
  }
}
