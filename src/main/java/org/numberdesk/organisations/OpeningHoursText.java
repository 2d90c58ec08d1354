package org.numberdesk.organisations;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Opening hours as people type them and as they are stored: {@code 9-17}, {@code 08:00–12:00,
 * 13:00–24:00}, nothing for a day that is closed.
 */
public final class OpeningHoursText {

  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String MIDNIGHT = "24:00";

  private OpeningHoursText() {}

  /**
   * The spans of one day.
   *
   * @throws IllegalArgumentException if it cannot be read, or its spans overlap
   */
  public static List<OpeningHours.Span> day(String text) {
    List<OpeningHours.Span> spans = new ArrayList<>();
    if (text != null && !text.isBlank()) {
      for (String part : text.split(",")) {
        spans.add(span(part.strip()));
      }
    }
    new OpeningHours(ZoneId.of("UTC"), Map.of(DayOfWeek.MONDAY, spans));
    return spans;
  }

  private static OpeningHours.Span span(String text) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      throw new IllegalArgumentException("Not from–to");
    }
    return new OpeningHours.Span(
        time(span.group(1), span.group(2), false), time(span.group(3), span.group(4), true));
  }

  private static LocalTime time(String hour, String minute, boolean end) {
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    try {
      boolean endOfDay = end && Integer.parseInt(hour) == 24 && minutes == 0;
      return endOfDay ? LocalTime.MIDNIGHT : LocalTime.of(Integer.parseInt(hour), minutes);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The spans of one day as text; empty when closed. */
  public static String day(List<OpeningHours.Span> spans) {
    return spans.stream()
        .map(
            span ->
                TIME.format(span.opens())
                    + "–"
                    + (span.closes().equals(LocalTime.MIDNIGHT)
                        ? MIDNIGHT
                        : TIME.format(span.closes())))
        .collect(Collectors.joining(", "));
  }

  /** A whole week as it is stored, without its zone. */
  static String week(OpeningHours hours) {
    return List.of(DayOfWeek.values()).stream()
        .map(day -> day + "=" + day(hours.on(day)))
        .collect(Collectors.joining(";"));
  }

  static OpeningHours week(String stored, ZoneId zone) {
    Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (String day : stored.split(";")) {
      int equals = day.indexOf('=');
      days.put(DayOfWeek.valueOf(day.substring(0, equals)), day(day.substring(equals + 1)));
    }
    return new OpeningHours(zone, days);
  }
}
