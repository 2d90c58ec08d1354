package org.numberdesk.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers the registration form as a person does, field by field. */
final class FormByHand {

  private final Visitor visitor;

  FormByHand(Visitor visitor) {
    this.visitor = visitor;
  }

  static String idOf(String path) {
    return "form:f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
  }

  Locator field(String path) {
    return visitor.at(idOf(path));
  }

  /** What is said beside a field. */
  Locator note(String path) {
    return visitor.at(idOf(path) + "-note").locator(".nd-error");
  }

  /** Puts a text into a field and leaves it. */
  void answer(String path, String text) {
    field(path).fill(text);
    leave(path);
  }

  void leave(String path) {
    field(path).blur();
    visitor.settle();
  }

  /** All answers of a submission but the numbers, which are chosen. */
  void answerAll(JsonNode submission) {
    Map<String, JsonNode> answers = new TreeMap<>();
    for (String part : List.of("brand", "campaign", "consent", "policies")) {
      collect(part, submission.path(part), answers);
    }
    answers.remove("campaign.numbers");
    // what decides whether another field is asked for comes first
    for (String first : List.of("brand.entityType", "campaign.useCase", "consent.method")) {
      if (answers.containsKey(first)) {
        give(first, answers.remove(first));
      }
    }
    answers.forEach(this::give);
  }

  private static void collect(String path, JsonNode node, Map<String, JsonNode> answers) {
    if (node.isObject()) {
      node.fields().forEachRemaining(f -> collect(path + "." + f.getKey(), f.getValue(), answers));
    } else if (node.isArray() && (node.path(0).isObject() || path.endsWith("samples"))) {
      for (int row = 0; row < node.size(); row++) {
        collect(path + "[" + row + "]", node.get(row), answers);
      }
    } else if (!node.isMissingNode() && !node.isNull() && !(node.isArray() && node.isEmpty())) {
      answers.put(path, node);
    }
  }

  private void give(String path, JsonNode value) {
    if (path.startsWith("consent.evidence[") && field(path).count() == 0) {
      addEvidence();
    }
    if (value.isBoolean() && !value.asBoolean() && visitor.at(idOf(path) + "_input").count() == 0) {
      return; // not asked of this sender type, and no is what an unasked question means
    }
    if (value.isBoolean()) {
      if (value.asBoolean() != visitor.at(idOf(path) + "_input").isChecked()) {
        field(path).locator(".ui-chkbox-box").click();
        visitor.settle();
      }
    } else if (visitor.at(idOf(path) + "_panel").count() > 0) {
      choose(path, value.asText());
    } else {
      answer(path, value.isArray() ? joined(value) : value.asText());
    }
  }

  /** Opens another row of evidence. */
  void addEvidence() {
    visitor.find("[id$='consent-evidence-add']").click();
    visitor.settle();
  }

  private static String joined(JsonNode list) {
    List<String> parts = new ArrayList<>();
    list.forEach(part -> parts.add(part.asText()));
    return String.join(", ", parts);
  }

  /** Opens a list and takes the entry that stands for a value. */
  void choose(String path, String value) {
    String id = idOf(path);
    @SuppressWarnings("unchecked")
    List<String> values =
        (List<String>)
            visitor.at(id + "_input").locator("option").evaluateAll("all => all.map(o => o.value)");
    if (value.equals(visitor.at(id + "_input").inputValue())) {
      return;
    }
    int place = values.indexOf(value);
    if (place < 0) {
      throw new AssertionError(path + " offers " + values + " but not " + value);
    }
    Locator option = visitor.at(id + "_panel").locator("li.ui-selectonemenu-item").nth(place);
    for (int tries = 0; tries < 5 && !option.isVisible(); tries++) {
      field(path).locator(".ui-selectonemenu-trigger").click();
      appear(option);
    }
    option.click();
    visitor.settle();
  }

  /** A list that opens takes a moment; one that was closed by the same click never does. */
  private static void appear(Locator option) {
    try {
      option.waitFor(
          new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE).setTimeout(400));
    } catch (TimeoutError closed) {
      // the next click opens it
    }
  }
}
