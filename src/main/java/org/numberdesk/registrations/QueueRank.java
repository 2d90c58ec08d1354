package org.numberdesk.registrations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Where a case stands in the queue, as an instant: the sooner, the higher. It is the date it is
 * due, or the latest day on which it can still be filed for the go-live the customer wishes. A case
 * in which nothing was found takes a minute and goes before the others of the same day of the desk.
 */
final class QueueRank {

  /** Squeezes a day of cases without findings into its first half hour, in their order. */
  private static final int SQUEEZE = 48;

  private QueueRank() {}

  /**
   * The rank.
   *
   * @param due by promise and carrier's clock, or null for what does not wait
   * @param wished the day on which the customer wishes to go live, or null
   * @param carrierDays calendar days the carriers usually take
   */
  static Instant of(Instant due, LocalDate wished, int carrierDays, boolean clean) {
    if (due == null) {
      return null;
    }
    Instant at = due;
    if (wished != null) {
      Instant needed =
          wished.minusDays(carrierDays).atStartOfDay(ReviewClock.DESK_ZONE).toInstant();
      at = needed.isBefore(due) ? needed : due;
    }
    if (!clean) {
      return at;
    }
    ZonedDateTime day =
        at.atZone(ReviewClock.DESK_ZONE).toLocalDate().atStartOfDay(ReviewClock.DESK_ZONE);
    return day.toInstant().plus(Duration.between(day.toInstant(), at).dividedBy(SQUEEZE));
  }
}
