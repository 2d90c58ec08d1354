package org.numberdesk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.numberdesk.jobs.Job;

/** Seals what was written since the last time. */
@ApplicationScoped
public class AuditJob implements Job {

  @Inject private AuditSealer sealer;

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public boolean run() {
    return sealer.seal();
  }
}
