package org.numberdesk.registrations;

import java.time.Instant;
import org.numberdesk.numbers.Owner;

/**
 * What has to happen next with a registration.
 *
 * @param key of the message bundle, {@code RegistrationStep.DRAFT}
 * @param who must do it, or null where nothing follows
 * @param by until when, or null where there is no date
 * @param likely whether the date is a guess rather than a promise or a limit
 */
public record NextStep(String key, Owner who, Instant by, boolean likely) {

  /** What state a registration is in decides; an approval has a step only where an end is known. */
  static NextStep of(RegistrationStatus status, Registration registration, Instant likelyAnswer) {
    String key = "NextStep." + status.name();
    return switch (status) {
      case DRAFT, CHANGES_REQUESTED, SUSPENDED -> new NextStep(key, Owner.CUSTOMER, null, false);
      case SUBMITTED, IN_REVIEW, READY_FOR_CARRIER ->
          new NextStep(key, Owner.STAFF, registration.dueAt(), false);
      case WITH_CARRIER -> new NextStep(key, Owner.CARRIER, likelyAnswer, true);
      case CARRIER_REJECTED -> new NextStep(key, Owner.CUSTOMER, registration.resubmitBy(), false);
      case APPROVED -> approved(registration);
      case REJECTED, WITHDRAWN, EXPIRED -> new NextStep(key, null, null, false);
    };
  }

  private static NextStep approved(Registration registration) {
    if (registration.cureBy() != null) {
      return new NextStep("NextStep.CURE", Owner.CUSTOMER, registration.cureBy(), false);
    }
    if (registration.expiresAt() != null) {
      return new NextStep("NextStep.RENEW", Owner.CUSTOMER, registration.expiresAt(), false);
    }
    return new NextStep("NextStep.APPROVED", null, null, false);
  }
}
