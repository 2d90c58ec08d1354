package org.numberdesk.numbers.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.numbers.importing.ImportError;
import org.numberdesk.shared.Words;

/**
 * Rows that do not go in for the same reason, in one line: one mistake in a column is one mistake,
 * whatever the number of rows.
 *
 * @param lines of the file, the first few by name
 * @param column the file's own, empty where the row as a whole is meant
 * @param values what stands there, the first few different ones
 * @param message what is wrong and how to mend it
 */
public record BadRows(String lines, String column, String values, String message)
    implements Serializable {

  private static final int NAMED = 5;

  /** The rows by reason, each reason where it is met first. */
  static List<BadRows> of(List<ImportError> errors) {
    Map<String, List<ImportError>> alike = new LinkedHashMap<>();
    errors.forEach(
        error ->
            alike
                .computeIfAbsent(
                    error.column() + '\n' + error.message(), reason -> new ArrayList<>())
                .add(error));
    return alike.values().stream().map(BadRows::line).toList();
  }

  private static BadRows line(List<ImportError> alike) {
    ImportError first = alike.get(0);
    List<String> lines = alike.stream().map(error -> Integer.toString(error.line())).toList();
    List<String> values =
        alike.stream()
            .map(error -> error.value() == null ? "" : error.value())
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
    return new BadRows(some(lines), first.column(), some(values), first.message());
  }

  private static String some(List<String> all) {
    String named = all.stream().limit(NAMED).collect(Collectors.joining(", "));
    return all.size() <= NAMED
        ? named
        : Words.of("numbers.import.bad.more", named, all.size() - NAMED);
  }

  public String getLines() {
    return lines;
  }

  public String getColumn() {
    return column;
  }

  public String getValues() {
    return values;
  }

  public String getMessage() {
    return message;
  }
}
