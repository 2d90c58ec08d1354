package org.numberdesk.registrations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Json;

/**
 * What the demo's registrations say and what happened to them, kept as data ({@code demo.json}):
 * brands, programmes, the stories registrations can have, and the cases that have them.
 *
 * @param template a clean submission with slots, filled by brand and programme
 * @param earlier what the first of several rounds said instead
 * @param gaps what an unfinished draft says instead
 */
record DemoScript(
    ObjectNode template,
    ObjectNode earlier,
    ObjectNode gaps,
    Map<String, ObjectNode> brands,
    Map<String, Programme> programmes,
    Map<String, List<Step>> stories,
    List<Case> cases) {

  private static final String FILE = "demo.json";

  /** What one sender texts about. */
  record Programme(String what, String frequency, String page, ObjectNode campaign) {}

  /**
   * One move of a story.
   *
   * @param after hours since it was handed in first; null for minutes ago
   * @param cureIn days from now, for a violation notice
   */
  record Step(
      RegistrationMove move,
      Double after,
      RegistrationMove.Actor by,
      List<DecisionReason> reasons,
      String comment,
      String reference,
      String to,
      Integer cureIn) {

    Step {
      reasons = reasons == null ? List.of() : reasons;
    }
  }

  /**
   * One registration.
   *
   * @param daysAgo when it was handed in, or begun
   * @param numbers how many it covers
   * @param dueIn hours from now until its decision is due; null for what was promised
   * @param expiresIn days from now until its approval ends
   * @param gaps whether it is unfinished
   */
  record Case(
      String organisation,
      String brand,
      String programme,
      SenderType senderType,
      String story,
      double daysAgo,
      int numbers,
      Integer dueIn,
      Integer expiresIn,
      boolean gaps) {}

  static DemoScript read() {
    try (InputStream in = DemoScript.class.getResourceAsStream(FILE)) {
      return Json.MAPPER.readValue(in, DemoScript.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Step> story(Case row) {
    return stories.get(row.story());
  }

  /** What a case says, in its first round or later. */
  Submission text(Case row, List<String> numbers, boolean firstOfSeveral) {
    ObjectNode brand = brands.get(row.brand());
    Programme programme = programmes.get(row.programme());
    ObjectNode text = template.deepCopy();
    text.put("senderType", row.senderType().name());
    text.set("brand", brand);
    merge(text.withObject("/campaign"), programme.campaign());
    ArrayNode named = text.withObject("/campaign").putArray("numbers");
    numbers.forEach(named::add);
    if (firstOfSeveral) {
      merge(text, earlier);
    }
    if (row.gaps()) {
      merge(text, gaps);
    }
    try {
      return Json.MAPPER.treeToValue(filled(text, slots(brand, programme)), Submission.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> slots(ObjectNode brand, Programme programme) {
    Map<String, String> slots = new HashMap<>();
    slots.put("{brand}", brand.path("displayName").asText());
    slots.put("{site}", brand.path("website").asText());
    slots.put("{email}", brand.path("supportEmail").asText());
    String phone = brand.path("supportPhone").asText();
    slots.put(
        "{phoneText}",
        phone.startsWith("+1")
            ? phone.substring(2, 5) + "-" + phone.substring(5, 8) + "-" + phone.substring(8)
            : phone);
    slots.put("{what}", programme.what());
    slots.put("{frequency}", programme.frequency());
    slots.put("{page}", programme.page());
    return slots;
  }

  private static void merge(ObjectNode target, ObjectNode other) {
    other
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getValue() instanceof ObjectNode part
                  && target.get(field.getKey()) instanceof ObjectNode present) {
                merge(present, part);
              } else {
                target.set(field.getKey(), field.getValue().deepCopy());
              }
            });
  }

  private static JsonNode filled(JsonNode node, Map<String, String> slots) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = Json.MAPPER.createObjectNode();
      object
          .fields()
          .forEachRemaining(field -> copy.set(field.getKey(), filled(field.getValue(), slots)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      List<JsonNode> parts = new ArrayList<>();
      array.forEach(part -> parts.add(filled(part, slots)));
      return Json.MAPPER.createArrayNode().addAll(parts);
    }
    if (node.isTextual()) {
      String text = node.asText();
      for (Map.Entry<String, String> slot : slots.entrySet()) {
        text = text.replace(slot.getKey(), slot.getValue());
      }
      return TextNode.valueOf(text);
    }
    return node;
  }
}
