package org.numberdesk.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The injected clock for page beans, whose collaborators must survive a session; it does not. */
@ApplicationScoped
public class PageClock {

  @Inject private Clock clock;

  public Instant now() {
    return clock.instant();
  }
}
