package org.numberdesk.registrations.web;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Words;

/**
 * One row of a sheet that begins registrations. What can be chosen may be written as the form shows
 * it, or as the interface names it; a yes in the way people write one.
 */
final class SheetRow {

  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
  private static final Set<String> NO = Set.of("no", "n", "false", "0");
  private static final String NOT_IN_LIST = "error.field.notInList";

  private final int line;
  private final Map<String, String> cells;
  private final List<FieldError> errors = new ArrayList<>();

  SheetRow(int line, Map<String, String> cells) {
    this.line = line;
    this.cells = cells;
  }

  int line() {
    return line;
  }

  /** The name of its brand in the book, or null. */
  String brand() {
    return cells.get(StartSheet.BRAND);
  }

  List<String> numbers() {
    return NumberTexts.read(cells.get(StartSheet.NUMBERS));
  }

  /** The kind of sender it says, if it says one. */
  Optional<SenderType> type() {
    String said = cells.get(StartSheet.TYPE);
    if (said == null) {
      return Optional.empty();
    }
    Optional<SenderType> found =
        Stream.of(SenderType.values())
            .filter(type -> same(type.name(), said) || same(Words.of(type), said))
            .findFirst();
    if (found.isEmpty()) {
      errors.add(FieldError.of(StartSheet.TYPE, NOT_IN_LIST));
    }
    return found;
  }

  private static boolean same(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  /** Says that the book has no brand of its name. */
  void brandUnknown() {
    errors.add(FieldError.of(StartSheet.BRAND, "registrations.sheet.error.brand", brand()));
  }

  /**
   * Writes the cells over what a draft begins with.
   *
   * @param start what its sender type and its brand give
   */
  SubmissionForm over(Submission start) {
    SubmissionForm form = SubmissionForm.of(start);
    Map<String, FieldDef> fields = new HashMap<>();
    FormLayout.of(start.senderType())
        .sections()
        .forEach(section -> section.all().forEach(field -> fields.put(field.path(), field)));
    cells.forEach((path, text) -> put(form, fields.get(path), path, text));
    form.put(StartSheet.NUMBERS, numbers());
    form.convert().errors().forEach(errors::add);
    return form;
  }

  private void put(SubmissionForm form, FieldDef field, String path, String text) {
    if (path.equals(StartSheet.TYPE)
        || path.equals(StartSheet.BRAND)
        || path.equals(StartSheet.NUMBERS)) {
      return;
    }
    if (field == null) {
      errors.add(FieldError.of(path, "registrations.sheet.error.notAsked"));
      return;
    }
    switch (field.kind()) {
      case YES -> yes(text).ifPresentOrElse(is -> form.put(path, is), () -> refuse(path));
      case CHOICE -> value(field, text).ifPresentOrElse(v -> form.put(path, v), () -> refuse(path));
      case CHECKS -> {
        List<String> values =
            Texts.parts(text).stream().map(part -> value(field, part).orElse(part)).toList();
        form.put(path, values);
      }
      default -> form.put(path, text);
    }
  }

  private void refuse(String path) {
    errors.add(FieldError.of(path, NOT_IN_LIST));
  }

  private static Optional<String> yes(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of("true");
    }
    return NO.contains(word) ? Optional.of("false") : Optional.empty();
  }

  private static Optional<String> value(FieldDef field, String text) {
    List<SelectItem> options = FieldWords.options(field, "");
    return options.stream()
        .filter(item -> same(item.getValue().toString(), text) || same(item.getLabel(), text))
        .map(item -> item.getValue().toString())
        .findFirst();
  }

  /** What cannot be taken, each with the name of its column. */
  List<String> errors() {
    Map<String, String> columns = StartSheet.columns();
    return errors.stream()
        .map(
            error ->
                Words.of(
                    "registrations.sheet.error.at",
                    columns.getOrDefault(error.field(), error.field()),
                    Words.of(error.key(), error.parameters())))
        .distinct()
        .collect(Collectors.toList());
  }
}
