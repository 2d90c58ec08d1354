package org.numberdesk.organisations;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When an organisation works: wall-clock spans per day of the week, in a zone. A span ends on the
 * day on which it begins; a night shift is two of them, the first until midnight. Knows nothing of
 * holidays.
 */
public final class OpeningHours {

  /** The days of most offices. */
  private static final List<DayOfWeek> WEEK =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  private final ZoneId zone;
  private final Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);

  /**
   * Part of a day.
   *
   * @param closes midnight is the end of the day
   * @throws IllegalArgumentException if it ends before it begins
   */
  public record Span(LocalTime opens, LocalTime closes) {

    public Span {
      if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
        throw new IllegalArgumentException("A span opens before it closes");
      }
    }

    boolean isBefore(Span later) {
      return !closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(later.opens);
    }
  }

  /** A piece of real time, from {@code start} up to but not including {@code end}. */
  public record Opening(Instant start, Instant end) {}

  /**
   * The hours of a week.
   *
   * @param days the spans of each day in their order; a day that is missing is closed
   * @throws IllegalArgumentException if spans of one day overlap
   */
  public OpeningHours(ZoneId zone, Map<DayOfWeek, List<Span>> days) {
    this.zone = zone;
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Span> spans = List.copyOf(days.getOrDefault(day, List.of()));
      for (int i = 1; i < spans.size(); i++) {
        if (!spans.get(i - 1).isBefore(spans.get(i))) {
          throw new IllegalArgumentException("Spans of one day follow each other");
        }
      }
      this.days.put(day, spans);
    }
  }

  /** Monday to Friday, 9 to 17: what is assumed of an organisation that has not said. */
  public static OpeningHours office(ZoneId zone) {
    Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    WEEK.forEach(day -> days.put(day, List.of(new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)))));
    return new OpeningHours(zone, days);
  }

  public ZoneId zone() {
    return zone;
  }

  /** The spans of a day, in their order; empty when closed. */
  public List<Span> on(DayOfWeek day) {
    return days.get(day);
  }

  /** The openings of a date as real time, in their order. */
  public List<Opening> on(LocalDate date) {
    return on(date.getDayOfWeek()).stream()
        .map(
            span ->
                new Opening(
                    date.atTime(span.opens()).atZone(zone).toInstant(),
                    span.closes().equals(LocalTime.MIDNIGHT)
                        ? date.plusDays(1).atStartOfDay(zone).toInstant()
                        : date.atTime(span.closes()).atZone(zone).toInstant()))
        .toList();
  }

  /** The openings that touch the time between two instants, cut to it, in their order. */
  public List<Opening> between(Instant from, Instant to) {
    List<Opening> found = new ArrayList<>();
    LocalDate last = to.atZone(zone).toLocalDate();
    for (LocalDate day = from.atZone(zone).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      for (Opening opening : on(day)) {
        Instant start = opening.start().isBefore(from) ? from : opening.start();
        Instant end = opening.end().isAfter(to) ? to : opening.end();
        if (start.isBefore(end)) {
          found.add(new Opening(start, end));
        }
      }
    }
    return found;
  }

  /**
   * How much of the time between two instants is open; zero if the second is not after the first.
   */
  public Duration openBetween(Instant from, Instant to) {
    return between(from, to).stream()
        .map(opening -> Duration.between(opening.start(), opening.end()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  public boolean isOpen(Instant at) {
    return on(at.atZone(zone).toLocalDate()).stream()
        .anyMatch(opening -> !at.isBefore(opening.start()) && at.isBefore(opening.end()));
  }

  /** Whether there is any hour at all. */
  public boolean isEverOpen() {
    return days.values().stream().anyMatch(spans -> !spans.isEmpty());
  }

  /** The same hours by the clocks of another zone. */
  public OpeningHours in(ZoneId other) {
    return new OpeningHours(other, days);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpeningHours hours
        && zone.equals(hours.zone)
        && days.equals(hours.days);
  }

  @Override
  public int hashCode() {
    return 31 * zone.hashCode() + days.hashCode();
  }

  @Override
  public String toString() {
    return zone + " " + OpeningHoursText.week(this);
  }
}
