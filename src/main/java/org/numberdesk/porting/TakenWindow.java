package org.numberdesk.porting;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A time that another change of the customer occupies.
 *
 * @param end when it is likely over
 * @param title what it is, in the customer's words
 */
public record TakenWindow(Instant start, Instant end, String title) {

  /** Whether a port that starts then would meet it: on the same day, or while it runs. */
  boolean conflictsWith(ZonedDateTime at) {
    ZonedDateTime from = start.atZone(at.getZone());
    boolean sameDay = from.toLocalDate().equals(at.toLocalDate());
    Instant moment = at.toInstant();
    return sameDay || !moment.isBefore(start) && moment.isBefore(end);
  }
}
