package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.registrations.CaseFile;
import org.numberdesk.registrations.DecisionReason;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/**
 * One line of a history: what, when, by whom, and why.
 *
 * @param state names tone and icon
 * @param link where it leads, or null
 */
public record CaseLine(String state, String what, String when, String text, String link)
    implements Serializable {

  static List<CaseLine> history(CaseFile file, ZoneId zone) {
    List<CaseLine> lines =
        new java.util.ArrayList<>(file.history().stream().map(step -> step(step, zone)).toList());
    java.util.Collections.reverse(lines);
    return List.copyOf(lines);
  }

  private static CaseLine step(CaseFile.Step step, ZoneId zone) {
    String who = step.by() == null ? Words.of("review.history.portal") : step.by();
    String why =
        Stream.of(
                step.recipient() == null || step.recipient().isBlank()
                    ? null
                    : Words.of("review.history.to", step.recipient()),
                step.remark(),
                reasons(step.reasons()))
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" "));
    return new CaseLine(
        step.to().name(),
        Words.of("review.history." + step.move().name()),
        Words.of("review.history.when", Dates.dateTime(step.at(), zone), who),
        why,
        null);
  }

  /** What was said to the customer; the code where nothing was. */
  static String reasons(List<DecisionReason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                reason.comment() == null || reason.comment().isBlank()
                    ? reason.code()
                    : reason.comment())
        .collect(Collectors.joining(" "));
  }

  static List<CaseLine> carriers(CaseFile file, ZoneId zone) {
    return file.carriers().stream()
        .map(
            carrier ->
                new CaseLine(
                    switch (carrier.status()) {
                      case PENDING -> "WITH_CARRIER";
                      case APPROVED -> "APPROVED";
                      case REJECTED -> "CARRIER_REJECTED";
                    },
                    carrier.name(),
                    carrier.decided() == null ? "" : Dates.dateTime(carrier.decided(), zone),
                    Stream.of(carrier.reference(), carrier.code())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                    null))
        .toList();
  }

  static List<CaseLine> others(CaseFile file, ZoneId zone) {
    return file.others().stream()
        .map(
            other ->
                new CaseLine(
                    other.status().name(),
                    other.title(),
                    Dates.date(other.since(), zone),
                    Words.of("ReviewStatus." + other.status().name()),
                    "/review/" + other.id()))
        .toList();
  }

  public String getState() {
    return state;
  }

  public String getWhat() {
    return what;
  }

  public String getWhen() {
    return when;
  }

  public String getText() {
    return text;
  }

  public String getLink() {
    return link;
  }
}
