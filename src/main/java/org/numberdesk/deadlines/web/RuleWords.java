package org.numberdesk.deadlines.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.numberdesk.deadlines.DatePrecision;
import org.numberdesk.deadlines.DeadlineStatus;
import org.numberdesk.deadlines.RegulatoryDeadline;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** What a dated rule says of itself on pages. */
final class RuleWords {

  private RuleWords() {}

  /** A country or region by its name: Texas, Ireland. */
  static String place(String jurisdiction) {
    String key = "jurisdiction." + jurisdiction;
    return Words.has(key)
        ? Words.of(key)
        : new Locale("", jurisdiction.substring(0, 2)).getDisplayCountry(Locale.ENGLISH);
  }

  /** The look of its state: red is for what stops texts. */
  static String look(RegulatoryDeadline rule) {
    if (rule.status() == DeadlineStatus.VACATED || rule.status() == DeadlineStatus.DELAYED) {
      return rule.status().name();
    }
    return rule.blocks() ? "DeadlineStatus.BLOCKING" : rule.status().name();
  }

  /** Its state in words, with the day where that says more. */
  static String state(RegulatoryDeadline rule, LocalDate today) {
    boolean ahead = rule.dueOn().isAfter(today);
    return switch (rule.status()) {
      case VACATED -> Words.of("status.VACATED");
      case DELAYED ->
          ahead
              ? Words.of("deadlines.state.delayedTo", Dates.dateWithYear(rule.dueOn()))
              : Words.of("deadlines.state.delayedOpen");
      case UPCOMING, IN_FORCE ->
          rule.blocks()
              ? Words.of(ahead ? "deadlines.state.blocksFrom" : "deadlines.state.blocks")
              : Words.of(ahead ? "status.UPCOMING" : "status.IN_FORCE");
    };
  }

  /** The class of its event in the month. */
  static String event(RegulatoryDeadline rule) {
    return switch (rule.status()) {
      case VACATED -> "nd-ev nd-ev-vacated";
      case DELAYED -> "nd-ev nd-ev-delayed";
      default -> rule.blocks() ? "nd-ev nd-ev-inforce" : "nd-ev nd-ev-upcoming";
    };
  }

  /** The day as exactly as it is known. */
  static String date(LocalDate day, DatePrecision precision) {
    return switch (precision) {
      case DAY -> Dates.dateWithYear(day);
      case ABOUT -> Words.of("deadlines.date.about", Dates.dateWithYear(day));
      case MONTH ->
          Words.of(
              "deadlines.date.month",
              day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
              Integer.toString(day.getYear()));
    };
  }

  /** How far a day is: in 10 days, today, 3 days ago. */
  static String distance(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (Math.abs(days) > 60) {
      long months = Math.round(days / 30.4);
      return Words.of(
          months > 0 ? "deadlines.distance.months" : "deadlines.distance.monthsAgo",
          Math.abs(months));
    }
    return days == 0
        ? Words.of("deadlines.distance.today")
        : Words.of(
            days > 0 ? "deadlines.distance.days" : "deadlines.distance.daysAgo", Math.abs(days));
  }

  /** The senders it names. */
  static String senders(RegulatoryDeadline rule) {
    String types = rule.senderTypes().stream().map(Words::of).collect(Collectors.joining(", "));
    String others = String.join(", ", rule.otherSenders());
    if (types.isEmpty() && others.isEmpty()) {
      return Words.of("deadlines.senders.all");
    }
    return types.isEmpty() ? others : others.isEmpty() ? types : types + ", " + others;
  }
}
