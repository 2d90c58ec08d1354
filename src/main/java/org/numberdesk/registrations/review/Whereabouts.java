package org.numberdesk.registrations.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where a waiting case is, as its customer wants to know it.
 *
 * @param day which day of the stretch this is, the first being 1
 * @param half how long half of the latest cases like it took at most; null where there were none
 * @param most how long nine in ten of them took at most, or null
 * @param compared how many those were
 * @param ahead how many the desk takes up before; null where it is the carriers' turn
 */
public record Whereabouts(
    Phase phase, long day, Duration half, Duration most, int compared, Long ahead) {

  static Whereabouts of(
      Phase phase, Instant since, Instant now, List<Duration> shortestFirst, Long ahead) {
    return new Whereabouts(
        phase,
        days(Duration.between(since, now)),
        quantile(shortestFirst, 0.5),
        quantile(shortestFirst, 0.9),
        shortestFirst.size(),
        ahead);
  }

  /** Begun days: an hour is one day, 25 hours are two. */
  public static long days(Duration span) {
    long full = span.toDays();
    return Math.max(1, span.minusDays(full).isZero() ? full : full + 1);
  }

  /** The least value that so many of the values do not exceed. */
  public static Duration quantile(List<Duration> shortestFirst, double share) {
    if (shortestFirst.isEmpty()) {
      return null;
    }
    int index = (int) Math.ceil(share * shortestFirst.size()) - 1;
    return shortestFirst.get(Math.max(0, index));
  }
}
