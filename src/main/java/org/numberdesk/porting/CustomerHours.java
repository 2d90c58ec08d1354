package org.numberdesk.porting;

import java.time.Instant;

/** When a customer's people and callers need the numbers. */
public interface CustomerHours {

  /** Minutes between two instants that lie in opening hours. */
  long openMinutes(Instant from, Instant to);
}
