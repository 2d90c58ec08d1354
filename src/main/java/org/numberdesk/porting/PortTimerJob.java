package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.numberdesk.jobs.Job;

/** Locks, starts, completes and ends orders at their time. */
@ApplicationScoped
public class PortTimerJob implements Job {

  @Inject private PortTimers timers;

  @Override
  public String name() {
    return "port-timers";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public boolean run() {
    return timers.run();
  }
}
