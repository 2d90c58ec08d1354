package org.numberdesk.porting.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.numberdesk.porting.PortComment;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortStatus;
import org.numberdesk.porting.PortStep;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** How an order came to where it is: the stops of its way, and what was done and said. */
final class PortCourse {

  /** A stop on the way. */
  public record Station(String word, String place, String when) implements Serializable {}

  /** One move or comment, newest first. */
  public record Said(Instant at, String when, String look, String title, String text, boolean inner)
      implements Serializable {}

  private PortCourse() {}

  static List<Station> stations(PortOrder order, PortStatus state, ZoneId zone) {
    List<Station> where = new ArrayList<>();
    List<PortStatus> way =
        List.of(
            PortStatus.SUBMITTED,
            PortStatus.IN_REVIEW,
            PortStatus.SENT_TO_CARRIER,
            PortStatus.FOC_CONFIRMED,
            PortStatus.LOCKED,
            PortStatus.ACTIVATING,
            PortStatus.VOICE_PORTED,
            PortStatus.COMPLETED);
    int here =
        switch (state) {
          case DRAFT -> -1;
          case NEEDS_INFO -> 1;
          case CARRIER_REJECTED -> 2;
          case DATE_CHANGE_REQUESTED -> 3;
          case PARTIAL -> 5;
          case SNAPBACK_REQUESTED -> 6;
          default -> way.indexOf(state);
        };
    for (int i = 0; i < way.size(); i++) {
      PortStatus one = way.get(i);
      String when =
          order.steps().stream()
              .filter(step -> step.to() == one && step.from() != one)
              .map(step -> Dates.date(step.at(), zone))
              .reduce((first, second) -> second)
              .orElse("");
      where.add(
          new Station(
              Words.of("status." + one.name()),
              i < here || state == PortStatus.COMPLETED ? "DONE" : i == here ? "HERE" : "AHEAD",
              i <= here ? when : ""));
    }
    return where;
  }

  static List<Said> said(PortOrder order, ZoneId zone, boolean staff) {
    List<Said> said = new ArrayList<>();
    for (PortStep step : order.steps()) {
      String who = step.accountName() == null ? Words.of("porting.portal") : step.accountName();
      String why =
          (step.code() == null ? "" : step.code() + " ")
              + (step.remark() == null ? "" : step.remark());
      said.add(
          new Said(
              step.at(),
              Dates.dateTime(step.at(), zone),
              step.to().name(),
              Words.of("porting.done." + step.move().name()) + ", " + who,
              why.strip(),
              false));
    }
    for (PortComment comment : order.comments()) {
      if (staff || !comment.inner()) {
        said.add(
            new Said(
                comment.at(),
                Dates.dateTime(comment.at(), zone),
                "DESCRIBED",
                Words.of("porting.said", comment.author()),
                comment.words(),
                comment.inner()));
      }
    }
    said.sort(Comparator.comparing(Said::at).reversed());
    return said;
  }
}
