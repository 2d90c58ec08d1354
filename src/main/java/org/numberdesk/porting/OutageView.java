package org.numberdesk.porting;

import java.time.Duration;
import java.time.Instant;

/** How an order's window stands at an instant. */
public enum OutageView {
  /** wished for, not confirmed */
  PROPOSED,
  AGREED,
  /** within the time in which notices go out */
  ANNOUNCED,
  IN_PROGRESS,
  /** past the end that was called likely */
  OVERRUN,
  CLOSED,
  CANCELLED;

  private static final Duration NOTICE = Duration.ofDays(7);

  /** The state of the window, or null where an order has none. */
  public static OutageView of(PortOrder order, Instant now) {
    PortStatus status = order.status(now);
    if (order.plannedStart() == null) {
      return null;
    }
    if (status.terminal() && status != PortStatus.COMPLETED && status != PortStatus.REVERTED) {
      return CANCELLED;
    }
    if (order.actualEnd() != null || status.terminal()) {
      return CLOSED;
    }
    if (PortStatus.RUNNING.contains(status) || status == PortStatus.SNAPBACK_REQUESTED) {
      return now.isAfter(order.likelyEnd()) ? OVERRUN : IN_PROGRESS;
    }
    if (!status.dated()) {
      return PROPOSED;
    }
    return now.isBefore(order.plannedStart().minus(NOTICE)) ? AGREED : ANNOUNCED;
  }
}
