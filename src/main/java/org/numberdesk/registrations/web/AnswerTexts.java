package org.numberdesk.registrations.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/**
 * The answers of a submission as texts, by JSON path, in the order of the form. Samples stand one
 * by one, since findings name them so; other lists stand as one answer, parts of several fields as
 * one answer each.
 */
final class AnswerTexts {

  /** Answers chosen from a list, and the list whose words they are shown in. */
  private static final Map<String, String> ENUMS =
      Map.of(
          "senderType", "SenderType.",
          "brand.entityType", "EntityType.",
          "campaign.useCase", "UseCase.",
          "campaign.subUseCases", "UseCase.",
          "campaign.stage", "Stage.",
          "campaign.audience", "Audience.",
          "consent.method", "ConsentMethod.",
          "consent.ageGate", "AgeGate.",
          "consent.evidence.kind", "EvidenceKind.",
          "consent.evidence.channel", "ContactChannel.");

  private static final Set<String> ONE_BY_ONE = Set.of("campaign.samples");

  private final Map<String, String> texts = new LinkedHashMap<>();

  private AnswerTexts() {}

  /** The texts; what was not answered is left out. */
  static Map<String, String> of(Submission submission) {
    AnswerTexts answers = new AnswerTexts();
    if (submission != null) {
      answers.read("", Json.MAPPER.valueToTree(submission.whole()));
    }
    return answers.texts;
  }

  private void read(String path, JsonNode node) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              part ->
                  read(
                      path.isEmpty() ? part.getKey() : path + "." + part.getKey(),
                      part.getValue()));
    } else if (node.isArray() && (ONE_BY_ONE.contains(path) || hasParts(node))) {
      for (int i = 0; i < node.size(); i++) {
        put(path + "[" + i + "]", joined(path, node.get(i), " · "));
      }
    } else {
      put(path, joined(path, node, ", "));
    }
  }

  private static boolean hasParts(JsonNode list) {
    return !list.isEmpty() && list.get(0).isObject();
  }

  private void put(String path, String text) {
    if (!text.isBlank()) {
      texts.put(path, text);
    }
  }

  private static String joined(String path, JsonNode node, String between) {
    List<String> parts = new ArrayList<>();
    if (node.isObject()) {
      node.properties()
          .forEach(part -> parts.add(word(path + "." + part.getKey(), part.getValue())));
    } else if (node.isArray()) {
      node.forEach(part -> parts.add(word(path, part)));
    } else {
      return word(path, node);
    }
    parts.removeIf(String::isBlank);
    return String.join(between, parts);
  }

  private static String word(String path, JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isBoolean()) {
      return Words.of(value.booleanValue() ? "review.answer.yes" : "review.answer.no");
    }
    String list = ENUMS.get(path);
    return list == null ? value.asText() : Words.of(list + value.asText());
  }
}
