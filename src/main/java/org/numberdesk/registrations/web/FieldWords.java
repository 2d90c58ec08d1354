package org.numberdesk.registrations.web;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.web.ShownNumber;
import org.numberdesk.preflight.UseCase;
import org.numberdesk.registrations.review.FieldLimit;
import org.numberdesk.shared.Words;

/** What a field of the form is called, what can be chosen in it, and how its answer reads. */
final class FieldWords {

  private static final String LABEL = "registrations.form.label.";
  private static final String HINT = "registrations.form.hint.";
  private static final String OPTION = "registrations.form.option.";

  private FieldWords() {}

  static String label(FieldDef field) {
    return Words.of(LABEL + field.wordKey(), field.rowNumber());
  }

  /**
   * What is looked for at a field where such a sender is registered, and how long its answer may
   * be; the rows after the first go without.
   */
  static String hint(FieldDef field, SenderType type) {
    if (field.rowNumber() > 1) {
      return "";
    }
    String hint =
        Stream.of(
                HINT + type + "." + field.wordKey(),
                HINT + country(type) + "." + field.wordKey(),
                HINT + field.wordKey())
            .filter(Words::has)
            .findFirst()
            .map(Words::of)
            .orElse("");
    return (hint + " " + length(field, type)).strip();
  }

  /** The length that those take to whom a text goes, where that is worth counting. */
  private static String length(FieldDef field, SenderType type) {
    FieldLimit limit = FieldLimit.of(type, field.path());
    if (field.kind() != FieldDef.Kind.LONG || limit.most() == null) {
      return "";
    }
    return Words.of(
        "registrations.form.length", limit.least() == null ? 0 : limit.least(), limit.most());
  }

  /** The country whose rules the form of a sender type follows. */
  private static String country(SenderType type) {
    if (type == null) {
      return "US";
    }
    return switch (type) {
      case UK_LONG_NUMBER, UK_SHORT_CODE, ALPHANUMERIC -> "GB";
      case CA_LONG_NUMBER -> "CA";
      default -> "US";
    };
  }

  /** The choices; a value that is none of them stays choosable, so that nothing is lost. */
  static List<SelectItem> options(FieldDef field, String present) {
    List<SelectItem> items = new ArrayList<>();
    values(field).forEach(value -> items.add(new SelectItem(value, word(field, value))));
    boolean known = items.stream().anyMatch(item -> item.getValue().equals(present));
    if (!present.isEmpty() && !known && field.kind() == FieldDef.Kind.CHOICE) {
      items.add(new SelectItem(present, present));
    }
    return items;
  }

  private static List<String> values(FieldDef field) {
    if (field.options() != null) {
      return FormLayout.list(field.options());
    }
    Class<?> type = SubmissionShape.typeAt(field.path()).orElseThrow();
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant instanceof UseCase use ? use.code() : ((Enum<?>) constant).name())
        .toList();
  }

  private static String word(FieldDef field, String value) {
    Class<?> type = SubmissionShape.typeAt(field.path()).orElseThrow();
    if (!type.isEnum()) {
      String key = OPTION + field.options() + "." + value;
      return Words.has(key) ? Words.of(key) : value;
    }
    return Texts.constant(type, value).map(Words::of).orElse(value);
  }

  /** An answer as it is read, not typed. */
  static String answer(FieldDef field, String text) {
    return switch (field.kind()) {
      case CHOICE -> text.isEmpty() ? "" : word(field, text);
      case CHECKS ->
          String.join(", ", Texts.parts(text).stream().map(part -> word(field, part)).toList());
      case YES ->
          text.isEmpty()
              ? ""
              : Words.of(
                  Boolean.parseBoolean(text) ? "registrations.form.yes" : "registrations.form.no");
      case PHONE -> ShownNumber.of(text).toString();
      case NUMBERS ->
          String.join(
              ", ", Texts.parts(text).stream().map(one -> ShownNumber.of(one).toString()).toList());
      default -> text;
    };
  }
}
