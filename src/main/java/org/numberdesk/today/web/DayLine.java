package org.numberdesk.today.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.numberdesk.shared.Words;
import org.numberdesk.today.ComingDates.Coming;

/** A coming date as a line: day, month, what happens. */
public record DayLine(int day, String month, String title, String text, String link)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static DayLine of(Coming coming, ZoneId zone) {
    ZonedDateTime at = coming.at().atZone(zone);
    String key = "today.date." + coming.kind();
    return new DayLine(
        at.getDayOfMonth(),
        at.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
        Words.of(key + ".title"),
        Words.of(key + ".text", coming.title(), coming.numbers()),
        "/registrations/" + coming.registration());
  }
}
