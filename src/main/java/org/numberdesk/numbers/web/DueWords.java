package org.numberdesk.numbers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.Sendability;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/**
 * By when, in words. What a person must do has a day and the days left; what others will do is a
 * guess and called likely.
 */
public final class DueWords {

  private DueWords() {}

  /** Empty where nobody can say. */
  public static String by(Owner owner, Instant expected, Instant now, ZoneId zone) {
    if (expected == null) {
      return "";
    }
    if (owner == Owner.CARRIER || owner == null) {
      return Words.of(
          expected.isBefore(now) ? "numbers.by.late" : "numbers.by.likely",
          day(expected, now, zone));
    }
    long days = ChronoUnit.DAYS.between(date(now, zone), date(expected, zone));
    if (expected.isBefore(now)) {
      return Words.of("numbers.by.past", day(expected, now, zone));
    }
    return days == 0
        ? Words.of("numbers.by.today", Dates.time(expected, zone))
        : Words.of("numbers.by.until", day(expected, now, zone), days);
  }

  /** The same without the days left, for narrow columns. */
  public static String shortly(Owner owner, Instant expected, Instant now, ZoneId zone) {
    if (expected == null) {
      return "";
    }
    return owner == Owner.CARRIER || owner == null
        ? by(owner, expected, now, zone)
        : day(expected, now, zone);
  }

  /** A day with its year where that is another one. */
  public static String day(Instant instant, Instant now, ZoneId zone) {
    LocalDate date = date(instant, zone);
    return date.getYear() == date(now, zone).getYear()
        ? Dates.date(date)
        : Dates.dateWithYear(date);
  }

  /** The answer with the date that matters, or null where the plain word says it all. */
  public static String answer(Sendability answer, Instant now, ZoneId zone) {
    Instant expected = answer.reasons().isEmpty() ? null : answer.reasons().get(0).expected();
    if (expected == null) {
      return null;
    }
    if (answer.state() == SendState.AT_RISK) {
      return Words.of("numbers.answer.riskFrom", day(expected, now, zone));
    }
    return answer.state() == SendState.OUTAGE
        ? Words.of("numbers.answer.outageUntil", Dates.dateTime(expected, zone))
        : null;
  }

  private static LocalDate date(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
