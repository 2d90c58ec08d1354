package org.numberdesk.deadlines.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.numberdesk.deadlines.DatePrecision;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.deadlines.RegulatoryDeadline;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedTone;

/**
 * A date, as the agenda and the month show it.
 *
 * @param place day of the month and weekday as a badge, or the month where no more is known
 * @param event the class of its event in the month
 * @param brief its title in the month
 * @param numbers how many numbers it touches
 * @param numbersLink the list of them; null where there is none
 */
public record AgendaLine(
    LocalDate date,
    String day,
    String weekday,
    String look,
    String word,
    String where,
    String title,
    String text,
    String link,
    String event,
    String brief,
    long numbers,
    String touch,
    String numbersLink)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static AgendaLine of(Touching touching, LocalDate today, boolean staff) {
    RegulatoryDeadline rule = touching.rule();
    String place = RuleWords.place(rule.jurisdiction());
    boolean exact = rule.precision() == DatePrecision.DAY;
    return new AgendaLine(
        rule.dueOn(),
        exact ? Integer.toString(rule.dueOn().getDayOfMonth()) : "~",
        exact ? weekday(rule.dueOn()) : month(rule.dueOn()),
        RuleWords.look(rule),
        RuleWords.state(rule, today),
        Words.of("deadlines.where", place, RuleWords.distance(rule.dueOn(), today)),
        rule.title(),
        rule.consequence(),
        "/deadlines/" + rule.key(),
        RuleWords.event(rule),
        brief(rule.title(), touching.numbers()),
        touching.numbers(),
        touch(touching.numbers(), staff),
        touching.numbers() == 0 ? null : "/numbers?deadline=" + rule.key());
  }

  static AgendaLine of(DatedItem item, ZoneId zone, LocalDate today) {
    LocalDate day = item.day(zone);
    String when = RuleWords.distance(day, today);
    String time = item.at() == null ? when : when + ", " + Dates.time(item.at(), zone);
    return new AgendaLine(
        day,
        Integer.toString(day.getDayOfMonth()),
        weekday(day),
        "DatedTone." + item.tone().name(),
        null,
        Words.of("deadlines.where", Words.of("deadlines.yours"), time),
        item.title(),
        item.text(),
        item.link(),
        event(item.tone()),
        brief(item.title(), item.numbers()),
        item.numbers(),
        touch(item.numbers(), false),
        null);
  }

  /** The year, for lists that span several. */
  public int year() {
    return date.getYear();
  }

  private static String event(DatedTone tone) {
    return switch (tone) {
      case ENDS -> "nd-ev nd-ev-own";
      case OUTAGE -> "nd-ev nd-ev-hold";
      case PLANNED -> "nd-ev nd-ev-upcoming";
    };
  }

  private static String brief(String title, long numbers) {
    return numbers == 0 ? title : Words.of("deadlines.brief", title, numbers);
  }

  private static String touch(long numbers, boolean staff) {
    return Words.of(staff ? "deadlines.touch.staff" : "deadlines.touch", numbers);
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
