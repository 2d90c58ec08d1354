package org.numberdesk.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.dated.DatedItem;

/**
 * A date as a calendar takes it in.
 *
 * @param uid the same for as long as the thing lives, so that a newer one replaces it
 * @param sequence grows when the thing changes
 * @param date for what holds a whole day, in whatever zone the reader is; null for an instant
 * @param path address within the portal
 */
record FeedEvent(
    String uid,
    int sequence,
    LocalDate date,
    Instant at,
    Instant end,
    String summary,
    String description,
    String path,
    String category,
    boolean cancelled,
    boolean tentative,
    Instant changed,
    List<Integer> alarmDays) {

  private static final String HOST = "@numberdesk";

  /**
   * A rule.
   *
   * @param changed when it last changed
   */
  static FeedEvent of(Touching touching, Instant changed, List<Integer> alarmDays) {
    RegulatoryDeadline rule = touching.rule();
    boolean cancelled = rule.status() == DeadlineStatus.VACATED;
    String touch = Words.of("deadlines.touch", touching.numbers());
    String note = rule.dateNote() == null ? "" : rule.dateNote() + "\n";
    return new FeedEvent(
        "deadline-" + rule.key() + HOST,
        rule.revision(),
        rule.dueOn(),
        null,
        null,
        Words.of("deadlines.feed.title", rule.jurisdiction(), rule.title()),
        note + rule.whatChanges() + "\n" + rule.consequence() + "\n" + touch + "\n" + rule.source(),
        "/deadlines/" + rule.key(),
        Words.of("deadlines.feed.rule"),
        cancelled,
        rule.status() == DeadlineStatus.DELAYED,
        changed,
        cancelled ? List.of() : alarmDays);
  }

  static FeedEvent of(DatedItem item, Instant now, ZoneId zone, List<Integer> alarmDays) {
    String text = item.text() == null ? "" : item.text() + "\n";
    return new FeedEvent(
        item.id() + HOST,
        (int) Math.min(item.revision(), Integer.MAX_VALUE),
        item.date(),
        item.at(),
        item.end(),
        item.title(),
        text + Words.of("deadlines.touch", item.numbers()),
        item.link(),
        Words.of("deadlines.feed.own"),
        false,
        false,
        now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant(),
        alarmDays);
  }
}
