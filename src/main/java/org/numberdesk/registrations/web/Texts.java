package org.numberdesk.registrations.web;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Json;

/** Reads what a person typed as the value that belongs at its path. */
final class Texts {

  private static final int DIGITS = 9;

  private Texts() {}

  /** The parts of a list written with commas, semicolons or line ends. */
  static List<String> parts(String text) {
    return Arrays.stream(text.split("[,;\\n]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A whole number as people write it, {@code 1,000} included. */
  static Optional<Integer> number(String text) {
    String digits = text.strip().replace(",", "").replace(" ", "");
    boolean fits =
        !digits.isEmpty()
            && digits.length() <= DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return fits ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  /** Why a text cannot be taken at its path, if it cannot. */
  static Optional<FieldError> refuse(String path, String text) {
    Class<?> type = SubmissionShape.typeAt(path).orElse(null);
    if (type == null) {
      return Optional.of(FieldError.of(path, "error.field.unknown", path));
    }
    if (text.length() > SubmissionForm.TEXT_LENGTH) {
      return Optional.of(FieldError.of(path, "error.field.tooLong", SubmissionForm.TEXT_LENGTH));
    }
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (type == Integer.class && number(text).isEmpty()) {
      return Optional.of(FieldError.of(path, "registrations.form.error.number"));
    }
    boolean known =
        !type.isEnum()
            || (SubmissionShape.isJoined(path) ? parts(text) : List.of(text))
                .stream().allMatch(name -> constant(type, name).isPresent());
    return known ? Optional.empty() : Optional.of(FieldError.of(path, "error.field.notInList"));
  }

  /** The constant of an enum by the name JSON knows it by. */
  static Optional<Enum<?>> constant(Class<?> type, String name) {
    try {
      return Optional.ofNullable((Enum<?>) Json.MAPPER.convertValue(TextNode.valueOf(name), type));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
