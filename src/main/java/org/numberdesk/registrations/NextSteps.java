package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Says of a registration what comes next, who must do it and by when. */
@ApplicationScoped
public class NextSteps {

  @Inject private CarrierTimes carrierTimes;
  @Inject private Clock clock;

  public NextStep of(Registration registration) {
    return NextStep.of(
        status(registration),
        registration,
        carrierTimes.likelyAnswer(registration.senderType(), registration.sentAt()));
  }

  /** Its state now, with what time alone has changed. */
  public RegistrationStatus status(Registration registration) {
    return registration.status(clock.instant());
  }

  /** The present, for counting days. */
  public Instant now() {
    return clock.instant();
  }
}
