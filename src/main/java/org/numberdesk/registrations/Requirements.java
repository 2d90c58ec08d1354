package org.numberdesk.registrations;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Json;

/**
 * What countries without a register of their own rules in preflight ask of a sender: dated data
 * with sources. The next country is rows in {@code requirements.json}.
 */
public final class Requirements {

  private static final List<Requirement> ALL = read();

  private Requirements() {}

  private static List<Requirement> read() {
    try (InputStream in = Requirements.class.getResourceAsStream("requirements.json")) {
      return Json.MAPPER.readValue(in, new TypeReference<List<Requirement>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows. */
  public static List<Requirement> all() {
    return ALL;
  }

  /** What is asked of a sender type. */
  public static List<Requirement> of(SenderType type) {
    return ALL.stream().filter(row -> row.senderTypes().contains(type)).toList();
  }

  /** What a text still lacks of what its sender type must have, each at its field. */
  public static List<FieldError> missing(Submission text) {
    Submission whole = text.whole();
    JsonNode tree = Json.MAPPER.valueToTree(whole);
    return of(whole.senderType()).stream()
        .filter(Requirement::required)
        .filter(row -> row.unless() == null || !row.unless().frees(at(tree, row.unless().field())))
        .filter(row -> !given(row, whole, tree))
        .map(
            row ->
                FieldError.of(
                    row.field() == null ? "consent.evidence" : row.field(),
                    "registrations.error.requirement",
                    row.what()))
        .toList();
  }

  private static boolean given(Requirement row, Submission text, JsonNode tree) {
    if (row.like() != null) {
      return StreamSupport.stream(tree.at(pointer(row.field())).spliterator(), false)
          .map(part -> part.asText("").strip())
          .allMatch(part -> part.isEmpty() || part.matches(row.like()));
    }
    return row.field() == null
        ? text.consent().evidence().stream()
            .anyMatch(
                shown ->
                    shown.kind() == row.document()
                        && !(blank(shown.url()) && blank(shown.document())))
        : !at(tree, row.field()).isBlank();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** The answer at a path, an empty text where there is none. */
  private static String at(JsonNode tree, String path) {
    return tree.at(pointer(path)).asText("");
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/').replace('[', '/').replace("]", "");
  }
}
