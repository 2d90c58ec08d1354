package org.numberdesk.porting;

import java.time.Instant;

/** What time alone does to an order. */
final class PortClock {

  private PortClock() {}

  /** The state an order is in at an instant, by what it was last moved to. */
  static PortStatus at(PortOrder order, Instant now) {
    PortStatus status = order.storedStatus();
    PortStatus after = next(order, status, now);
    while (after != status) {
      status = after;
      after = next(order, status, now);
    }
    return status;
  }

  /** One step of time: the state that follows at an instant, or the same. */
  static PortStatus next(PortOrder order, PortStatus status, Instant now) {
    Instant due = due(order, status);
    if (due == null || now.isBefore(due)) {
      return status;
    }
    return switch (status) {
      case NEEDS_INFO -> PortStatus.EXPIRED;
      case FOC_CONFIRMED, DATE_CHANGE_REQUESTED -> PortStatus.LOCKED;
      case LOCKED -> PortStatus.ACTIVATING;
      case VOICE_PORTED -> PortStatus.COMPLETED;
      default -> status;
    };
  }

  /** When time moves an order on from a state, or null where it does not. */
  static Instant due(PortOrder order, PortStatus status) {
    return switch (status) {
      case NEEDS_INFO -> order.statusSince().plus(PortDates.ANSWER);
      case FOC_CONFIRMED, DATE_CHANGE_REQUESTED -> order.lockAt();
      case LOCKED -> order.focAt();
      case VOICE_PORTED -> order.smsEnded() ? order.settledAt : null;
      default -> null;
    };
  }

  /** When a timer has to look at an order again. */
  static Instant next(PortOrder order) {
    return due(order, order.storedStatus());
  }

  /** The move by which time gets from one state to the next. */
  static PortMove move(PortStatus to) {
    return switch (to) {
      case EXPIRED -> PortMove.EXPIRE;
      case LOCKED -> PortMove.LOCK;
      case ACTIVATING -> PortMove.START_ACTIVATION;
      case COMPLETED -> PortMove.COMPLETE;
      default -> throw new IllegalArgumentException("Time does not lead to " + to);
    };
  }
}
