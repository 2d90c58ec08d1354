package org.numberdesk.numbers.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the cells of one row and keeps what is wrong with them, in the order in which they are
 * read.
 */
final class CellReader {

  private static final int MOST_TAGS = 20;
  private static final int LONGEST_TAG = 40;

  private final ImportRow row;
  private final List<RowError> errors = new ArrayList<>();

  CellReader(ImportRow row) {
    this.row = row;
  }

  boolean isClean() {
    return errors.isEmpty();
  }

  /**
   * The row as one that cannot go in.
   *
   * @param e164 the number it is about, or null where that cannot be told
   */
  BadRow bad(String e164) {
    return new BadRow(row, errors, e164);
  }

  void refuse(ImportField field, String key, Object... params) {
    refuse(row.column(field), row.value(field), key, params);
  }

  void refuse(String column, String value, String key, Object... params) {
    errors.add(new RowError(row.line(), column, value, key, List.of(params)));
  }

  /** The cell as it is, or null if it is blank. */
  String text(ImportField field) {
    return row.value(field);
  }

  /**
   * The cell read as something else; empty if it is blank or, then with an error, cannot be read.
   */
  <T> Optional<T> read(ImportField field, Function<String, Optional<T>> reading, String key) {
    String text = row.value(field);
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> value = reading.apply(text);
    if (value.isEmpty()) {
      refuse(field, key);
    }
    return value;
  }

  /** True, false, or null for what the file does not say. */
  Boolean flag(ImportField field) {
    return read(field, CellText::flag, "numbers.import.error.flag").orElse(null);
  }

  /** One line of text of at most so many characters, or null. */
  String line(ImportField field, int longest) {
    return limited(field, CellText::oneLine, longest);
  }

  /** Several lines of text of at most so many characters, or null. */
  String lines(ImportField field, int longest) {
    return limited(field, CellText::lines, longest);
  }

  private String limited(ImportField field, Function<String, String> cleaning, int longest) {
    String text = row.value(field);
    if (text == null) {
      return null;
    }
    String clean = cleaning.apply(text);
    if (clean.length() > longest) {
      refuse(field, "numbers.import.error.tooLong", longest);
      return null;
    }
    return clean.isEmpty() ? null : clean;
  }

  LocalDate date(ImportField field) {
    String text = row.value(field);
    if (text == null) {
      return null;
    }
    DateText.Reading reading = DateText.read(text);
    reading
        .flaw()
        .ifPresent(
            flaw ->
                refuse(
                    field,
                    flaw == DateText.Flaw.AMBIGUOUS
                        ? "numbers.import.error.dateAmbiguous"
                        : "numbers.import.error.date"));
    return reading.date().orElse(null);
  }

  /** Tags apart, lower case, each once; null if the cell is blank. */
  List<String> tags() {
    String text = row.value(ImportField.TAGS);
    if (text == null) {
      return null;
    }
    Set<String> tags = new LinkedHashSet<>(words(text));
    if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
      refuse(ImportField.TAGS, "numbers.import.error.tags", MOST_TAGS, LONGEST_TAG);
      return null;
    }
    return List.copyOf(tags);
  }

  /** The words of a list, separated by comma, semicolon, bar or line break, lower case. */
  List<String> words(ImportField field) {
    String text = row.value(field);
    return text == null ? List.of() : words(text);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String part : text.split("[,;|\\n\\r]")) {
      String word = CellText.oneLine(part).toLowerCase(Locale.ROOT);
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
