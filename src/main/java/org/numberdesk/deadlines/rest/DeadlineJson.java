package org.numberdesk.deadlines.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.numberdesk.deadlines.DatePrecision;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.deadlines.DeadlineStatus;
import org.numberdesk.deadlines.RegulatoryDeadline;
import org.numberdesk.numbers.SenderType;

/**
 * A dated rule as the interface shows it.
 *
 * @param date with {@code datePrecision} MONTH the first day stands for the month, with ABOUT for a
 *     day near it
 * @param senderTypes empty for all
 * @param blocks whether it stops texts of the numbers it touches
 * @param sequence grows with each change of date, status or text
 */
public record DeadlineJson(
    String id,
    LocalDate date,
    DatePrecision datePrecision,
    String dateNote,
    String jurisdiction,
    List<SenderType> senderTypes,
    String title,
    DeadlineStatus status,
    String whatChanges,
    String whoIsAffected,
    String consequence,
    String source,
    List<String> also,
    String confidence,
    LocalDate checked,
    List<String> dateHistory,
    boolean blocks,
    int sequence,
    long affectedNumbers) {

  static DeadlineJson of(Touching touching) {
    RegulatoryDeadline rule = touching.rule();
    return new DeadlineJson(
        rule.key(),
        rule.dueOn(),
        rule.precision(),
        rule.dateNote(),
        rule.jurisdiction(),
        rule.senderTypes(),
        title(rule),
        rule.status(),
        rule.whatChanges(),
        rule.whoIsAffected(),
        rule.consequence(),
        rule.source(),
        rule.moreSources(),
        rule.confidence().name().toLowerCase(Locale.ROOT),
        rule.checkedOn(),
        rule.history(),
        rule.blocks(),
        rule.revision(),
        touching.numbers());
  }

  /** Senders that are no type of the inventory have no place but the title. */
  private static String title(RegulatoryDeadline rule) {
    return rule.otherSenders().isEmpty()
        ? rule.title()
        : rule.title() + " (" + String.join(", ", rule.otherSenders()) + ")";
  }
}
