package org.numberdesk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready once schema and demo stand, and as long as the database answers. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

  @Inject private PortalStateRepository state;

  @Inject private Started started;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(started.isDone() && answers()).build();
  }

  private boolean answers() {
    try {
      return state.answers();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
