package org.numberdesk.registrations.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Json;

/**
 * The answers of a registration as a person types them: texts by JSON path, {@code
 * brand.legalName}, {@code campaign.samples[0]}. What cannot be converted stays as it was typed and
 * is told at its path; the rest is taken without it.
 */
public final class SubmissionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The longest text that preflight reads. */
  static final int TEXT_LENGTH = 100_000;

  private final Map<String, String> values = new LinkedHashMap<>();

  /**
   * What the answers amount to.
   *
   * @param submission everything that could be converted
   * @param errors what could not, at its path
   */
  public record Converted(Submission submission, List<FieldError> errors) {}

  private SubmissionForm() {}

  public static SubmissionForm of(Submission submission) {
    SubmissionForm form = new SubmissionForm();
    form.flatten("", Json.MAPPER.valueToTree(submission.whole()));
    return form;
  }

  SubmissionForm copy() {
    SubmissionForm copy = new SubmissionForm();
    copy.values.putAll(values);
    return copy;
  }

  private void flatten(String path, JsonNode node) {
    if (node.isArray() && SubmissionShape.isJoined(path)) {
      List<String> texts = new ArrayList<>();
      node.forEach(element -> texts.add(element.asText()));
      put(path, texts);
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(path + "[" + i + "]", node.get(i));
      }
    } else if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              part ->
                  flatten(
                      path.isEmpty() ? part.getKey() : path + "." + part.getKey(),
                      part.getValue()));
    } else if (!node.isNull()) {
      put(path, node.asText());
    }
  }

  /** The answer as it stands, an empty text where there is none. */
  public String get(String path) {
    return values.getOrDefault(path, "");
  }

  /** The parts of an answer that is a list. */
  public List<String> list(String path) {
    return Texts.parts(get(path));
  }

  public boolean isBlank(String path) {
    return get(path).isBlank();
  }

  /** Takes an answer as typed; line ends become the ones that excerpts count. */
  public void put(String path, String text) {
    String plain = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    if (plain.isEmpty()) {
      values.remove(path);
    } else {
      values.put(path, plain);
    }
  }

  public void put(String path, Collection<String> parts) {
    put(path, String.join(", ", parts));
  }

  /** How many rows of a list have an answer, counting the empty ones before the last. */
  int rows(String listPath) {
    return values.keySet().stream()
            .filter(path -> path.startsWith(listPath + "["))
            .mapToInt(path -> index(path, listPath))
            .max()
            .orElse(-1)
        + 1;
  }

  private static int index(String path, String listPath) {
    return Integer.parseInt(
        path.substring(listPath.length() + 1, path.indexOf(']', listPath.length())));
  }

  /** Takes a row away; the later ones move up. */
  void removeRow(String listPath, int row) {
    Map<String, String> kept = new LinkedHashMap<>();
    values.forEach(
        (path, text) -> {
          int at = path.startsWith(listPath + "[") ? index(path, listPath) : -1;
          if (at < row) {
            kept.put(path, text);
          } else if (at > row) {
            String rest = path.substring(path.indexOf(']', listPath.length()));
            kept.put(listPath + "[" + (at - 1) + rest, text);
          }
        });
    values.clear();
    values.putAll(kept);
  }

  /** Where two forms differ. */
  Set<String> differences(SubmissionForm other) {
    Set<String> paths = new TreeSet<>(values.keySet());
    paths.addAll(other.values.keySet());
    return paths.stream()
        .filter(path -> !Objects.equals(get(path), other.get(path)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public Converted convert() {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    List<FieldError> errors = new ArrayList<>();
    values.forEach(
        (path, text) -> {
          Optional<FieldError> error = Texts.refuse(path, text);
          error.ifPresent(errors::add);
          if (error.isEmpty() && !text.isBlank()) {
            PathTree.set(tree, path, node(path, text));
          }
        });
    try {
      return new Converted(Json.MAPPER.treeToValue(tree, Submission.class).whole(), errors);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode node(String path, String text) {
    Class<?> type = SubmissionShape.typeAt(path).orElseThrow();
    if (SubmissionShape.isJoined(path)) {
      return Json.MAPPER.valueToTree(Texts.parts(text));
    }
    if (type == Integer.class) {
      return Json.MAPPER.getNodeFactory().numberNode(Texts.number(text).orElseThrow());
    }
    if (type == Boolean.class) {
      return Json.MAPPER.getNodeFactory().booleanNode(Boolean.parseBoolean(text));
    }
    return TextNode.valueOf(text);
  }
}
