package org.numberdesk.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * At which distance somebody is to be told of a date today. Of several that have come, the nearest:
 * whoever learns of a date ten days before it is told once, as of the thirty days; a day on which
 * the portal did not run is made up for on the next.
 */
final class ReminderPlan {

  private ReminderPlan() {}

  /** The distance; empty where none has come yet, or the date is over. */
  static OptionalInt distance(LocalDate today, LocalDate due, Collection<Integer> wanted) {
    long left = ChronoUnit.DAYS.between(today, due);
    return left < 0
        ? OptionalInt.empty()
        : wanted.stream().mapToInt(Integer::intValue).filter(days -> left <= days).min();
  }
}
