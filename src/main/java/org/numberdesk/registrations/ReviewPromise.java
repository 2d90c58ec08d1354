package org.numberdesk.registrations;

import java.time.Duration;
import org.numberdesk.numbers.SenderType;

/** How soon staff promise a first decision, in business hours of the desk: two business days. */
final class ReviewPromise {

  static final Duration FIRST_DECISION = Duration.ofHours(16);

  private ReviewPromise() {}

  static Duration of(SenderType type) {
    return type == SenderType.SHORT_CODE ? FIRST_DECISION.multipliedBy(2) : FIRST_DECISION;
  }
}
