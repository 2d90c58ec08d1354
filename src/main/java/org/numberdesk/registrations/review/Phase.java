package org.numberdesk.registrations.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationStatus;

/** A stretch of the way during which a customer waits for somebody. */
public enum Phase {
  /** from being handed in until staff decide */
  REVIEW(
      RegistrationMove.SUBMIT,
      EnumSet.of(
          RegistrationMove.APPROVE, RegistrationMove.REQUEST_CHANGES, RegistrationMove.REJECT)),
  /** from the approval until it is filed */
  FILE(RegistrationMove.APPROVE, EnumSet.of(RegistrationMove.SEND_TO_CARRIER)),
  /** from being filed until the carriers answer */
  CARRIER(
      RegistrationMove.SEND_TO_CARRIER,
      EnumSet.of(RegistrationMove.CARRIER_APPROVE, RegistrationMove.CARRIER_REJECT));

  private final RegistrationMove begins;
  private final Set<RegistrationMove> ends;

  Phase(RegistrationMove begins, Set<RegistrationMove> ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /** The stretch that a move ends. */
  static Optional<Phase> endedBy(RegistrationMove move) {
    for (Phase phase : values()) {
      if (phase.ends.contains(move)) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  /** The stretch a case is in, or none where it waits for nobody but the customer. */
  public static Optional<Phase> of(RegistrationStatus status) {
    return switch (status) {
      case SUBMITTED, IN_REVIEW -> Optional.of(REVIEW);
      case READY_FOR_CARRIER -> Optional.of(FILE);
      case WITH_CARRIER -> Optional.of(CARRIER);
      default -> Optional.empty();
    };
  }

  RegistrationMove begins() {
    return begins;
  }
}
