package org.numberdesk.registrations.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Json;

/**
 * A registration in the field names of those it is filed with, and what does not keep to their
 * limits. Names, limits and their sources are dated data: {@code carrier-fields.csv}. A text that
 * is too long is not cut, since somebody has to decide what may go; it is named.
 */
public enum CarrierForm {
  BRAND,
  CAMPAIGN,
  TOLLFREE,
  SHORTCODE;

  private static final List<Field> FIELDS = read();

  /** What our answers are called where that is another word; by the field and the answer. */
  private static final Map<String, String> VALUES =
      lines("carrier-values.csv").stream()
          .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells[2]));

  /** The steps in which toll-free verification takes a monthly volume. */
  private static final int[] VOLUMES = {
    10, 100, 1_000, 10_000, 100_000, 250_000, 500_000, 750_000, 1_000_000, 5_000_000, 10_000_000
  };

  private record Field(
      String form, String name, String path, String how, Integer least, Integer most) {}

  /** Those a registration of a sender type is filed by. */
  static List<CarrierForm> of(SenderType type) {
    if (type == SenderType.TOLL_FREE) {
      return List.of(TOLLFREE);
    }
    return type == SenderType.SHORT_CODE ? List.of(SHORTCODE) : List.of(BRAND, CAMPAIGN);
  }

  /** How long an answer may be where it is filed, the narrowest of several. */
  FieldLimit limit(String path) {
    return FIELDS.stream()
        .filter(field -> mine(field) && field.path().equals(path))
        .map(field -> new FieldLimit(field.least(), field.most()))
        .reduce(FieldLimit.NONE, FieldLimit::and);
  }

  /**
   * An answer outside of the limits.
   *
   * @param length of the answer, in characters
   */
  public record Overflow(String name, int length, Integer least, Integer most) {}

  /** The names of the fields, in their order; of a field that repeats, the plain name. */
  public List<String> names() {
    return FIELDS.stream().filter(this::mine).map(Field::name).toList();
  }

  /** The answers by field name; absent answers are left out. */
  public Map<String, Object> of(Submission text) {
    JsonNode tree = Json.MAPPER.valueToTree(text.whole());
    Map<String, Object> values = new LinkedHashMap<>();
    FIELDS.stream().filter(this::mine).forEach(field -> put(values, field, tree));
    return values;
  }

  /** What does not keep to the limits. */
  public List<Overflow> overflows(Submission text) {
    Map<String, Object> values = of(text);
    List<Overflow> found = new ArrayList<>();
    FIELDS.stream()
        .filter(this::mine)
        .forEach(
            field ->
                values.forEach(
                    (name, value) -> {
                      if (belongs(name, field) && value instanceof String given) {
                        check(found, name, given.length(), field);
                      }
                    }));
    FIELDS.stream()
        .filter(this::mine)
        .filter(field -> field.least() != null && !field.how().equals("each"))
        .filter(field -> !values.containsKey(field.name()))
        .forEach(field -> found.add(new Overflow(field.name(), 0, field.least(), field.most())));
    return List.copyOf(found);
  }

  private static boolean belongs(String name, Field field) {
    return field.how().equals("each")
        ? name.matches(field.name() + "\\d+")
        : name.equals(field.name());
  }

  private static void check(List<Overflow> found, String name, int length, Field field) {
    boolean tooShort = field.least() != null && length < field.least();
    boolean tooLong = field.most() != null && length > field.most();
    if (tooShort || tooLong) {
      found.add(new Overflow(name, length, field.least(), field.most()));
    }
  }

  private boolean mine(Field field) {
    return field.form().equalsIgnoreCase(name());
  }

  private static void put(Map<String, Object> values, Field field, JsonNode tree) {
    JsonNode node = tree.at("/" + field.path().replace('.', '/'));
    List<String> texts = texts(node);
    boolean sole = tree.at("/brand/entityType").asText("").equals("SOLE_PROPRIETOR");
    String use = tree.at("/campaign/useCase").asText("");
    switch (field.how()) {
      case "use" -> put(values, field.name(), sole ? "SOLE_PROPRIETOR" : node.asText(""));
      case "label" -> put(values, field.name(), node.asText(called(field.name(), use)));
      case "called" -> put(values, field.name(), called(field.name(), node.asText("")));
      case "people" -> values.put(field.name(), !use.equals("M2M"));
      case "mobile" ->
          put(
              values,
              field.name(),
              sole ? node.asText(tree.at("/brand/contact/phone").asText("")) : "");
      case "more" ->
          put(
              values,
              field.name(),
              (node.asText("") + "\n" + tree.at("/campaign/numbersJustification").asText(""))
                  .strip());
      case "flag" -> values.put(field.name(), node.asBoolean(false));
      case "array" -> values.put(field.name(), texts);
      case "list" -> put(values, field.name(), String.join(",", texts));
      case "first" -> put(values, field.name(), texts.isEmpty() ? "" : texts.get(0));
      case "each" -> {
        for (int i = 0; i < texts.size(); i++) {
          put(values, field.name() + (i + 1), texts.get(i));
        }
      }
      case "urls" -> put(values, field.name(), String.join(",", node.findValuesAsText("url")));
      case "volume" -> put(values, field.name(), node.isNumber() ? volume(node.asInt()) : "");
      case "state" -> put(values, field.name(), UsStates.name(node.asText("")));
      case "public" ->
          put(
              values,
              field.name(),
              tree.at("/brand/entityType").asText("").equals("PUBLIC_PROFIT")
                  ? node.asText("")
                  : "");
      default -> put(values, field.name(), node.asText(""));
    }
  }

  private static String called(String field, String answer) {
    return VALUES.getOrDefault(field + " " + answer, "");
  }

  private static void put(Map<String, Object> values, String name, String text) {
    if (!text.isBlank() && !text.equals("null")) {
      values.put(name, text);
    }
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(
          one -> {
            if (one.isTextual() && !one.asText().isBlank()) {
              texts.add(one.asText());
            }
          });
    }
    return texts;
  }

  private static String volume(int given) {
    for (int step : VOLUMES) {
      if (given <= step) {
        return Integer.toString(step);
      }
    }
    return VOLUMES[VOLUMES.length - 1] + "+";
  }

  /** Lines of a file of this package, without its remarks, cell by cell. */
  private static List<String[]> lines(String file) {
    try (InputStream in = CarrierForm.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Field> read() {
    return lines("carrier-fields.csv").stream()
        .map(
            cells ->
                new Field(
                    cells[0], cells[1], cells[2], cells[3], number(cells[4]), number(cells[5])))
        .toList();
  }

  private static Integer number(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
