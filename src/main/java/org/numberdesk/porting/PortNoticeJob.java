package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.numberdesk.jobs.Job;

/** Looks every minute whom a cut-over concerns by now. */
@ApplicationScoped
public class PortNoticeJob implements Job {

  @Inject private PortNotices notices;

  @Override
  public String name() {
    return "port-notices";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean run() {
    return notices.run();
  }
}
