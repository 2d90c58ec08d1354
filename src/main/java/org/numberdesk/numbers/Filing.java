package org.numberdesk.numbers;

import org.numberdesk.numbers.RegistrationFacts.Phase;

/** How far a number's registration is, as far as dated rules care. Kept beside the number. */
public enum Filing {
  /** None, none that anybody has seen, or one that ended. */
  NONE,
  /** Handed in and not approved, or suspended. */
  UNDER_WAY,
  APPROVED;

  static Filing of(Phase phase) {
    return switch (phase) {
      case APPROVED -> APPROVED;
      case NONE, DRAFT, REJECTED, EXPIRED, WITHDRAWN -> NONE;
      default -> UNDER_WAY;
    };
  }
}
