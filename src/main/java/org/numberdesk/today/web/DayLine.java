package org.numberdesk.today.web;

import java.io.Serializable;
import java.time.format.TextStyle;
import java.util.Locale;
import org.numberdesk.shared.Words;
import org.numberdesk.today.ComingDates.Coming;

/** A coming date as a line: day, month, what happens. */
public record DayLine(int day, String month, String title, String text, String link)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static DayLine of(Coming coming) {
    String touch = Words.of("deadlines.touch", coming.numbers());
    return new DayLine(
        coming.day().getDayOfMonth(),
        coming.day().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
        coming.title(),
        coming.text() == null ? touch : Words.of("today.date.text", coming.text(), touch),
        coming.link());
  }
}
