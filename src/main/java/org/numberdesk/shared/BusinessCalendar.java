package org.numberdesk.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Counts in business days and business hours. A business day is Monday to Friday without the public
 * holidays of a place, which is an ISO 3166 code: a country ({@code US}, {@code CA}, {@code GB}) or
 * one of its regions ({@code CA-ON}, {@code GB-SCT}). Where no calendar is known, or for null, only
 * weekends are free.
 *
 * <p>Opening hours are wall-clock times of a zone. What is counted within them is time that really
 * passes: an office that never closes has 23 hours on the day on which clocks go forward, one from
 * 9 to 17 has eight on every day. Meant for promises of up to some years; a count goes day by day.
 */
@ApplicationScoped
public class BusinessCalendar {

  /** Whether offices of a place work on a day. */
  public boolean isBusinessDay(LocalDate day, String place) {
    return !Holidays.isWeekend(day) && !Holidays.contains(day, place);
  }

  /**
   * The day so many business days on, or back if negative. The day itself does not count; none on
   * is the day itself, or the next business day if it is none.
   */
  public LocalDate plus(LocalDate day, int businessDays, String place) {
    LocalDate result = day;
    if (businessDays == 0) {
      while (!isBusinessDay(result, place)) {
        result = result.plusDays(1);
      }
      return result;
    }
    int step = businessDays < 0 ? -1 : 1;
    for (int left = Math.abs(businessDays); left > 0; ) {
      result = result.plusDays(step);
      left -= isBusinessDay(result, place) ? 1 : 0;
    }
    return result;
  }

  /**
   * How many business days lie after one day up to and including another; negative if the other is
   * earlier. So that many business days after {@code from} is {@code to}, if {@code to} is a
   * business day.
   */
  public int businessDaysBetween(LocalDate from, LocalDate to, String place) {
    if (to.isBefore(from)) {
      int count = 0;
      for (LocalDate day = from.minusDays(1); !day.isBefore(to); day = day.minusDays(1)) {
        count -= isBusinessDay(day, place) ? 1 : 0;
      }
      return count;
    }
    int count = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      count += isBusinessDay(day, place) ? 1 : 0;
    }
    return count;
  }

  /**
   * When a promise of so many business hours falls due. Time outside of opening hours does not
   * count; what is used up at closing is due at closing, not at the next opening. Nothing left to
   * count is due at once, or at the next opening if closed.
   *
   * @param zone the zone of the opening hours
   * @param close end of the day's hours; midnight is the end of the day
   * @throws IllegalArgumentException if the hours are negative, or the office closes before it
   *     opens
   */
  public Instant due(
      Instant from,
      Duration businessHours,
      ZoneId zone,
      LocalTime open,
      LocalTime close,
      String place) {
    if (businessHours.isNegative()) {
      throw new IllegalArgumentException("A promise lies ahead");
    }
    Duration left = businessHours;
    LocalDate day = from.atZone(zone).toLocalDate();
    while (true) {
      Optional<Opening> opening = opening(day, zone, open, close, place);
      if (opening.isPresent() && opening.get().end().isAfter(from)) {
        Instant start = later(opening.get().start(), from);
        Duration available = Duration.between(start, opening.get().end());
        if (left.compareTo(available) <= 0) {
          return start.plus(left);
        }
        left = left.minus(available);
      }
      day = day.plusDays(1);
    }
  }

  /**
   * How much of the time between two instants lies in opening hours; zero if the second is not
   * after the first.
   *
   * @param zone the zone of the opening hours
   * @param close end of the day's hours; midnight is the end of the day
   * @throws IllegalArgumentException if the office closes before it opens
   */
  public Duration businessTimeBetween(
      Instant from, Instant to, ZoneId zone, LocalTime open, LocalTime close, String place) {
    Duration total = Duration.ZERO;
    LocalDate last = to.atZone(zone).toLocalDate();
    for (LocalDate day = from.atZone(zone).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      Optional<Opening> opening = opening(day, zone, open, close, place);
      if (opening.isPresent()) {
        Instant start = later(opening.get().start(), from);
        Instant end = opening.get().end().isBefore(to) ? opening.get().end() : to;
        total = start.isBefore(end) ? total.plus(Duration.between(start, end)) : total;
      }
    }
    return total;
  }

  private record Opening(Instant start, Instant end) {}

  private Optional<Opening> opening(
      LocalDate day, ZoneId zone, LocalTime open, LocalTime close, String place) {
    boolean toMidnight = close.equals(LocalTime.MIDNIGHT);
    if (!toMidnight && !open.isBefore(close)) {
      throw new IllegalArgumentException("An office opens before it closes");
    }
    if (!isBusinessDay(day, place)) {
      return Optional.empty();
    }
    Instant end =
        toMidnight
            ? day.plusDays(1).atStartOfDay(zone).toInstant()
            : day.atTime(close).atZone(zone).toInstant();
    return Optional.of(new Opening(day.atTime(open).atZone(zone).toInstant(), end));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
