package org.numberdesk.numbers.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a file holds what. A saved mapping outweighs the contract's names, these outweigh
 * the headers of other exports; among equals the first column counts.
 *
 * @param header the file's own headers, in order
 * @param columns position of each field that the file has
 */
record ColumnMapping(List<String> header, Map<ImportField, Integer> columns) {

  private static final int MOST_NAMED = 8;
  private static final int LONGEST_NAMED = 40;

  ColumnMapping {
    header = List.copyOf(header);
    columns = Collections.unmodifiableMap(new EnumMap<>(columns));
  }

  /**
   * Finds the fields by their headers.
   *
   * @param saved header to field name; an empty name leaves the column out
   * @throws InventoryFileUnreadable if no column holds the number, or two columns of one name do
   */
  static ColumnMapping of(List<String> header, Map<String, String> saved) {
    ColumnMapping guess = guess(header, saved);
    if (!guess.columns().containsKey(ImportField.PHONE_NUMBER)) {
      throw new InventoryFileUnreadable("numbers.import.file.noNumberColumn", named(header))
          .with(header);
    }
    return guess;
  }

  /**
   * The same for a file of which somebody has yet to say which column holds the number.
   *
   * @throws InventoryFileUnreadable if two columns of one name could be meant
   */
  static ColumnMapping guess(List<String> header, Map<String, String> saved) {
    Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    Map<String, String> byKey = new HashMap<>();
    saved.forEach((name, field) -> byKey.put(ImportField.key(name), field));
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String field = byKey.get(ImportField.key(header.get(i)));
      if (field != null) {
        taken.add(i);
        put(columns, ImportField.named(field), i);
      }
    }
    for (int i = 0; i < header.size(); i++) {
      Optional<ImportField> field = ImportField.named(header.get(i));
      if (!taken.contains(i) && field.isPresent()) {
        refuseTwice(header, columns.get(field.get()), i);
        taken.add(i);
        put(columns, field, i);
      }
    }
    for (int i = 0; i < header.size(); i++) {
      if (!taken.contains(i)) {
        put(columns, ImportField.alsoNamed(header.get(i)), i);
      }
    }
    return new ColumnMapping(header, columns);
  }

  private static void put(
      Map<ImportField, Integer> columns, Optional<ImportField> field, int position) {
    field.ifPresent(f -> columns.putIfAbsent(f, position));
  }

  /** Two columns of the very same name: nobody can know which one is meant. */
  private static void refuseTwice(List<String> header, Integer earlier, int position) {
    if (earlier != null
        && ImportField.key(header.get(earlier)).equals(ImportField.key(header.get(position)))) {
      throw new InventoryFileUnreadable(
          "numbers.import.file.columnTwice", clip(header.get(position)));
    }
  }

  private static String named(List<String> header) {
    List<String> names = new ArrayList<>();
    for (String name : header) {
      if (!name.isBlank() && names.size() < MOST_NAMED) {
        names.add(clip(name));
      }
    }
    return String.join(", ", names);
  }

  private static String clip(String name) {
    return name.length() <= LONGEST_NAMED ? name : name.substring(0, LONGEST_NAMED) + "…";
  }

  /** Headers that mean nothing here, in order. */
  List<String> unused() {
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (!columns.containsValue(i) && !header.get(i).isBlank()) {
        unused.add(header.get(i));
      }
    }
    return unused;
  }

  /** The file's own name of a field, the contract's where the file does not have it. */
  String name(ImportField field) {
    Integer column = columns.get(field);
    return column == null || header.get(column).isBlank() ? field.column() : header.get(column);
  }

  @Override
  public String toString() {
    return columns.toString().toLowerCase(Locale.ROOT);
  }
}
