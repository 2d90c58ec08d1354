package org.numberdesk.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.registrations.ReviewClock;
import org.numberdesk.shared.Json;

/** Counts rows of the truth into figures. */
final class FigureCount {

  /** A finished stretch of a case. */
  record Span(
      String phase,
      String senderType,
      int revision,
      Instant started,
      Instant ended,
      String outcome,
      String who) {}

  /** A move that is counted by itself. */
  record Step(String move, String senderType, int revision, Instant at, String reasons) {}

  private final Map<String, Integer> promised;
  private final Map<Figure, Long> amounts = new LinkedHashMap<>();

  /**
   * A count.
   *
   * @param promised business hours promised for a decision, by sender type
   */
  FigureCount(Map<String, Integer> promised) {
    this.promised = promised;
  }

  FigureSheet of(List<Span> spans, List<Step> steps) {
    spans.forEach(this::count);
    steps.forEach(this::count);
    return new FigureSheet(amounts);
  }

  private void count(Span span) {
    switch (span.phase()) {
      case "REVIEW" -> decision(span);
      case "FILE" -> add(span.ended(), span.senderType(), Measure.FILED, "");
      default -> add(span.ended(), span.senderType(), Measure.CARRIER, span.outcome());
    }
  }

  private void decision(Span span) {
    String type = span.senderType();
    add(span.ended(), type, Measure.DECIDED, span.outcome());
    if (span.revision() == 1) {
      add(span.ended(), type, Measure.FIRST_TIME, yes(span.outcome().equals("APPROVE")));
    }
    Duration took = ReviewClock.worked(span.started(), span.ended());
    add(span.ended(), type, Measure.HOURS, hours(took));
    add(span.ended(), type, Measure.IN_TIME, kept(took, type));
    add(span.ended(), type, Measure.REVIEWER, span.who());
  }

  /** Begun hours, as a detail of {@link Measure#HOURS}. */
  static String hours(Duration took) {
    return Long.toString(took.plusHours(1).minusNanos(1).toHours());
  }

  /** Whether the promise was kept, as a detail of {@link Measure#IN_TIME}. */
  String kept(Duration took, String senderType) {
    return yes(took.compareTo(Duration.ofHours(promised.getOrDefault(senderType, 16))) <= 0);
  }

  private void count(Step step) {
    if (step.move().equals("SUBMIT")) {
      add(
          step.at(),
          step.senderType(),
          Measure.SUBMITTED,
          step.revision() == 1 ? "FIRST" : "AGAIN");
    } else if (step.reasons() != null) {
      codes(step.reasons()).stream()
          .distinct()
          .forEach(code -> add(step.at(), step.senderType(), Measure.REASON, code));
    }
  }

  private static List<String> codes(String reasons) {
    try {
      JsonNode list = Json.MAPPER.readTree(reasons);
      return list.findValuesAsText("code");
    } catch (JsonProcessingException e) {
      return List.of();
    }
  }

  private static String yes(boolean truth) {
    return truth ? "YES" : "NO";
  }

  private void add(Instant at, String type, Measure measure, String detail) {
    amounts.merge(
        new Figure(
            at.atZone(ReviewClock.DESK_ZONE).toLocalDate(),
            type == null ? "" : type,
            measure,
            detail == null ? "" : detail),
        1L,
        Long::sum);
  }
}
