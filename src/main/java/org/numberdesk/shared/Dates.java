package org.numberdesk.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as people read them: {@code Fri 27 Nov}, the year only where it is another one. Always in a
 * zone that is named.
 */
public final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Dates() {}

  public static String date(LocalDate date) {
    return DAY.format(date);
  }

  /** With its year, for what lies further away. */
  public static String dateWithYear(LocalDate date) {
    return DAY_YEAR.format(date);
  }

  public static String date(Instant instant, ZoneId zone) {
    return date(instant.atZone(zone).toLocalDate());
  }

  public static String dateTime(Instant instant, ZoneId zone) {
    return date(instant, zone) + ", " + TIME.format(instant.atZone(zone));
  }

  public static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }

  /** Whose clock it is: {@code Boise time}; {@code UTC} and offsets as they are. */
  public static String clock(ZoneId zone) {
    String id = zone.getId();
    int place = id.lastIndexOf('/');
    return place < 0 || id.startsWith("Etc/")
        ? id.substring(place + 1)
        : id.substring(place + 1).replace('_', ' ') + " time";
  }
}
