package org.numberdesk.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.numberdesk.deadlines.DatePrecision;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.deadlines.DeadlineStatus;
import org.numberdesk.deadlines.RegulatoryDeadline;
import org.numberdesk.shared.dated.DatedItem;

/** The dates that lie ahead, the soonest first: the customer's own, and rules that touch them. */
public final class ComingDates {

  /** How far ahead a date is told, in days. */
  static final int DAYS = 90;

  /**
   * One date.
   *
   * @param text what it means; may be null
   * @param link address of its page within the portal
   */
  public record Coming(
      LocalDate day, String title, String text, String link, long numbers, boolean own) {}

  private ComingDates() {}

  /**
   * Puts both together.
   *
   * @param own what is dated about the organisation, of today and later
   * @param rules the rules of today and later
   * @param now instants before it are past
   * @param zone in which an instant falls on a day
   */
  public static List<Coming> of(
      List<DatedItem> own, List<Touching> rules, Instant now, ZoneId zone, int limit) {
    List<Coming> all = new ArrayList<>();
    own.stream()
        .filter(item -> item.at() == null || item.at().isAfter(now))
        .forEach(
            item ->
                all.add(
                    new Coming(
                        item.day(zone),
                        item.title(),
                        item.text(),
                        item.link(),
                        item.numbers(),
                        true)));
    rules.stream()
        .filter(one -> one.numbers() > 0)
        .filter(one -> one.rule().status() != DeadlineStatus.VACATED)
        .filter(one -> one.rule().precision() != DatePrecision.MONTH)
        .forEach(one -> all.add(coming(one.rule(), one.numbers())));
    return all.stream()
        .sorted(Comparator.comparing(Coming::day).thenComparing(one -> !one.own()))
        .limit(limit)
        .toList();
  }

  private static Coming coming(RegulatoryDeadline rule, long numbers) {
    return new Coming(
        rule.dueOn(), rule.title(), rule.consequence(), "/deadlines/" + rule.key(), numbers, false);
  }
}
