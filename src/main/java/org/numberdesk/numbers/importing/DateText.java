package org.numberdesk.numbers.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a date. ISO dates and date-times give the date that is written, whatever the offset behind
 * it. Of dates that a country writes its own way only those are read that cannot be meant
 * otherwise: {@code 05/06/2026} is left to its owner.
 */
final class DateText {

  /** Why there is no date. */
  enum Flaw {
    NOT_A_DATE,
    AMBIGUOUS
  }

  /** Exactly one of the two is there. */
  record Reading(Optional<LocalDate> date, Optional<Flaw> flaw) {

    static Reading of(Flaw flaw) {
      return new Reading(Optional.empty(), Optional.of(flaw));
    }
  }

  private static final int LONGEST = 40;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final List<DateTimeFormatter> NAMED_MONTHS =
      List.of(words("d MMM uuuu"), words("d MMMM uuuu"), words("MMM d uuuu"), words("MMMM d uuuu"));

  private DateText() {}

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static Reading read(String text) {
    if (text.length() > LONGEST) {
      return Reading.of(Flaw.NOT_A_DATE);
    }
    String day = withoutTime(text);
    String[] parts = day.split("[-/.]", -1);
    if (parts.length == 3 && allDigits(parts)) {
      return numeric(parts, day);
    }
    if (day.length() == 8 && allDigits(new String[] {day})) {
      return date(day.substring(0, 4), day.substring(4, 6), day.substring(6));
    }
    return named(day);
  }

  /** Cuts the time of day off an ISO date-time, with T or a blank. */
  private static String withoutTime(String text) {
    int cut = text.indexOf('T') == 10 ? 10 : -1;
    int blank = text.indexOf(' ');
    if (cut < 0 && blank > 0 && text.indexOf(':') > blank && !hasLetter(text, blank)) {
      cut = blank;
    }
    return cut < 0 || !isTime(text.substring(cut + 1)) ? text : text.substring(0, cut);
  }

  private static boolean hasLetter(String text, int until) {
    return text.chars().limit(until).anyMatch(Character::isLetter);
  }

  private static boolean isTime(String text) {
    return !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || ":.,+-Zz AaPpMm".indexOf(c) >= 0);
  }

  private static boolean allDigits(String[] parts) {
    for (String part : parts) {
      if (part.isEmpty()
          || part.length() > 8
          || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static Reading numeric(String[] parts, String day) {
    if (parts[0].length() == 4) {
      return date(parts[0], parts[1], parts[2]);
    }
    if (parts[2].length() != 4 || parts[0].length() > 2 || parts[1].length() > 2) {
      return Reading.of(Flaw.NOT_A_DATE);
    }
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    boolean dotted = day.indexOf('.') >= 0;
    if (dotted || first > 12 || first == second) {
      return date(parts[2], parts[1], parts[0]);
    }
    return second > 12 ? date(parts[2], parts[0], parts[1]) : Reading.of(Flaw.AMBIGUOUS);
  }

  private static Reading named(String day) {
    String words = day.replace('-', ' ').replace(",", " ").replace(".", " ");
    StringBuilder single = new StringBuilder();
    for (char c : words.toCharArray()) {
      if (c != ' ' || (single.length() > 0 && single.charAt(single.length() - 1) != ' ')) {
        single.append(c);
      }
    }
    for (DateTimeFormatter format : NAMED_MONTHS) {
      try {
        return plausible(LocalDate.parse(single.toString().strip(), format));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Reading.of(Flaw.NOT_A_DATE);
  }

  private static Reading date(String year, String month, String day) {
    try {
      return plausible(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Reading.of(Flaw.NOT_A_DATE);
    }
  }

  private static Reading plausible(LocalDate date) {
    return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
        ? Reading.of(Flaw.NOT_A_DATE)
        : new Reading(Optional.of(date), Optional.empty());
  }
}
