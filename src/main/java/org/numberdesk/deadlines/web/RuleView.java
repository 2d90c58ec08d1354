package org.numberdesk.deadlines.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.numberdesk.deadlines.ConditionEntry;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.deadlines.DeadlineDesk;
import org.numberdesk.deadlines.DeadlineStatus;
import org.numberdesk.deadlines.RegulatoryDeadline;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** One dated rule as its page shows it. */
public record RuleView(
    String key,
    long version,
    String title,
    String look,
    String state,
    String date,
    String distance,
    String dateNote,
    String place,
    String senders,
    String whatChanges,
    String whoIsAffected,
    String consequence,
    String confidence,
    String checked,
    boolean stale,
    String source,
    List<String> also,
    List<Moved> history,
    long numbers,
    String touch,
    String counted,
    String note,
    boolean vacated)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A date it had; {@code look} names its icon. */
  public record Moved(String look, String when, String text) implements Serializable {}

  static RuleView of(Touching touching, LocalDate today, boolean staff) {
    RegulatoryDeadline rule = touching.rule();
    ConditionEntry condition = rule.condition();
    return new RuleView(
        rule.key(),
        rule.version(),
        rule.title(),
        RuleWords.look(rule),
        RuleWords.state(rule, today),
        RuleWords.date(rule.dueOn(), rule.precision()),
        RuleWords.distance(rule.dueOn(), today),
        rule.dateNote(),
        RuleWords.place(rule.jurisdiction()),
        RuleWords.senders(rule),
        rule.whatChanges(),
        rule.whoIsAffected(),
        rule.consequence(),
        Words.of(rule.confidence()),
        Dates.dateWithYear(rule.checkedOn()),
        rule.checkedOn().isBefore(today.minusDays(DeadlineDesk.CHECK_DAYS)),
        rule.source(),
        rule.moreSources(),
        history(rule),
        touching.numbers(),
        Words.of(staff ? "deadlines.touch.staff" : "deadlines.touch", touching.numbers()),
        counted(condition),
        condition.note(),
        rule.status() == DeadlineStatus.VACATED);
  }

  /** The dates, the present one first. */
  private static List<Moved> history(RegulatoryDeadline rule) {
    List<Moved> moved = new ArrayList<>();
    List<String> dates = rule.history();
    for (int i = 0; i < dates.size(); i++) {
      String text = dates.get(i);
      boolean dated = text.matches("\\d{4}-\\d\\d-\\d\\d.*");
      String rest = dated ? text.substring(10).strip() : text;
      moved.add(
          new Moved(
              text.startsWith("vacated") ? "VACATED" : i == 0 ? "UPCOMING" : "DELAYED",
              dated ? Dates.dateWithYear(LocalDate.parse(text.substring(0, 10))) : "",
              rest.startsWith("(") && rest.endsWith(")")
                  ? rest.substring(1, rest.length() - 1)
                  : rest));
    }
    Collections.reverse(moved);
    return moved;
  }

  /** Which numbers are counted, in a sentence. */
  static String counted(ConditionEntry condition) {
    if (Boolean.TRUE.equals(condition.nobody())) {
      return Words.of("deadlines.counted.nobody");
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        condition.senderTypes().isEmpty()
            ? Words.of("deadlines.senders.all")
            : condition.senderTypes().stream()
                .map(type -> Words.of("SenderType." + type))
                .collect(Collectors.joining(", ")));
    if (!condition.countries().isEmpty()) {
      String places =
          condition.countries().stream().map(RuleWords::place).collect(Collectors.joining(", "));
      parts.add(
          Boolean.TRUE.equals(condition.unknownCountryToo())
              ? Words.of("deadlines.counted.unknownToo", places)
              : places);
    }
    parts.add(Words.of("deadlines.counted." + condition.registered()));
    if (condition.boughtFrom() != null) {
      parts.add(
          Words.of(
              "deadlines.counted.boughtFrom",
              Dates.dateWithYear(LocalDate.parse(condition.boughtFrom()))));
    }
    if (condition.boughtBefore() != null) {
      parts.add(
          Words.of(
              "deadlines.counted.boughtBefore",
              Dates.dateWithYear(LocalDate.parse(condition.boughtBefore()))));
    }
    return String.join("; ", parts);
  }
}
