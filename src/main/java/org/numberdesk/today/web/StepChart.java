package org.numberdesk.today.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/**
 * Registrations by step as bars, and the same figures in words.
 *
 * @param model what the chart component draws
 * @param total of all registrations, ended ones too
 */
public record StepChart(String model, String words, long total) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<String, List<RegistrationStatus>> STEPS = new LinkedHashMap<>();

  static {
    STEPS.put("draft", List.of(RegistrationStatus.DRAFT));
    STEPS.put("review", List.copyOf(RegistrationStatus.WITH_STAFF));
    STEPS.put("changes", List.of(RegistrationStatus.CHANGES_REQUESTED));
    STEPS.put("carrier", List.of(RegistrationStatus.WITH_CARRIER));
    STEPS.put("rejected", List.of(RegistrationStatus.CARRIER_REJECTED));
    STEPS.put("approved", List.of(RegistrationStatus.APPROVED));
  }

  static StepChart of(Map<RegistrationStatus, Long> counts) {
    Map<String, Long> bars = new LinkedHashMap<>();
    STEPS.forEach(
        (step, statuses) ->
            bars.put(
                Words.of("today.step." + step),
                statuses.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum()));
    String words =
        bars.entrySet().stream()
            .map(bar -> Words.of("today.step.words", bar.getKey(), bar.getValue()))
            .collect(Collectors.joining(", "));
    return new StepChart(
        model(bars), words, counts.values().stream().mapToLong(Long::longValue).sum());
  }

  private static String model(Map<String, Long> bars) {
    try {
      return Json.MAPPER.writeValueAsString(
          Map.of(
              "type",
              "bar",
              "data",
              Map.of("labels", bars.keySet(), "datasets", List.of(Map.of("data", bars.values()))),
              "options",
              Map.of("indexAxis", "y")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
