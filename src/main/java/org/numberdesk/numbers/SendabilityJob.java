package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.numberdesk.jobs.Job;

/**
 * Lets the lists follow where time alone changed what a number may do. Pages judge anew anyway, so
 * a late run is never wrong.
 */
@ApplicationScoped
public class SendabilityJob implements Job {

  @Inject private SenderFactBook book;

  @Override
  public String name() {
    return "sendability";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean run() {
    return book.recheck();
  }
}
