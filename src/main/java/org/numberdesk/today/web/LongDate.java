package org.numberdesk.today.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in full: Monday 23 November 2026. */
final class LongDate {

  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

  private LongDate() {}

  static String of(Instant instant, ZoneId zone) {
    return FULL.format(instant.atZone(zone));
  }
}
