package org.numberdesk.registrations.web;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.importing.FileFormat;
import org.numberdesk.numbers.importing.ImportRow;
import org.numberdesk.numbers.importing.InventoryFile;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;

/**
 * A spreadsheet that begins registrations, one in each row: separated values or a workbook. A
 * column is an answer of the form, under its label or its JSON path; besides there are the kind of
 * sender and the name of a brand in the book.
 */
final class StartSheet {

  static final String NUMBERS = "campaign.numbers";
  static final String TYPE = "senderType";
  static final String BRAND = "brandInBook";

  /** Rows that a sheet may have. */
  static final int MOST = 200;

  private static final String LABEL = "registrations.sheet.column.";

  private final List<SheetRow> rows = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();

  private StartSheet() {}

  /** The columns a sheet can have: path to label, in the order of the form. */
  static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(TYPE, Words.of(LABEL + TYPE));
    columns.put(NUMBERS, Words.of("registrations.form.label." + NUMBERS));
    columns.put(BRAND, Words.of(LABEL + BRAND));
    layouts()
        .filter(field -> field.kind() != FieldDef.Kind.DOCUMENT)
        .forEach(field -> columns.putIfAbsent(field.path(), FieldWords.label(field)));
    return columns;
  }

  private static Stream<FieldDef> layouts() {
    return Stream.of(SenderType.values())
        .map(FormLayout::of)
        .flatMap(layout -> layout.sections().stream())
        .flatMap(section -> section.all().stream());
  }

  /** An empty sheet, as separated values with the mark by which Excel knows UTF-8. */
  static String template() {
    return columns().entrySet().stream()
        .filter(column -> inTemplate(column.getKey()))
        .map(column -> '"' + column.getValue().replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "\uFEFF", "\r\n"));
  }

  /** Two samples and one piece of evidence do for a beginning. */
  private static boolean inTemplate(String path) {
    int bracket = path.indexOf('[');
    return bracket < 0
        || path.startsWith("[0]", bracket) && !path.startsWith("policies")
        || path.equals("campaign.samples[1]");
  }

  /**
   * Reads a sheet.
   *
   * @throws org.numberdesk.numbers.importing.InventoryFileUnreadable if it is none
   */
  static StartSheet read(InputStream in) {
    StartSheet sheet = new StartSheet();
    Map<String, String> saved = new HashMap<>();
    saved.put(NUMBERS, "phoneNumber");
    saved.put(columns().get(NUMBERS), "phoneNumber");
    try (InventoryFile file = InventoryFile.open(in, saved)) {
      if (file.format() == FileFormat.JSON) {
        throw new InvalidFields("file", "registrations.sheet.error.json");
      }
      List<String> paths = sheet.paths(file.header());
      while (file.hasNext()) {
        sheet.add(file.next(), paths);
      }
    }
    if (sheet.rows.isEmpty()) {
      throw new InvalidFields("file", "registrations.sheet.error.empty");
    }
    return sheet;
  }

  private List<String> paths(List<String> header) {
    Map<String, String> known = new HashMap<>();
    columns()
        .forEach(
            (path, label) -> {
              known.put(key(path), path);
              known.putIfAbsent(key(label), path);
            });
    List<String> paths = new ArrayList<>();
    for (String name : header) {
      String path = known.get(key(name));
      if (path == null && !name.isBlank()) {
        unused.add(name);
      }
      if (path != null && paths.contains(path)) {
        throw new InvalidFields("file", "registrations.sheet.error.twice", name);
      }
      paths.add(path);
    }
    return paths;
  }

  private static String key(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }

  private void add(ImportRow row, List<String> paths) {
    if (rows.size() == MOST) {
      throw new InvalidFields("file", "registrations.sheet.error.many", MOST);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < paths.size() && i < row.cells().size(); i++) {
      String text = row.cells().get(i).strip();
      if (paths.get(i) != null && !text.isEmpty()) {
        cells.put(paths.get(i), text);
      }
    }
    rows.add(new SheetRow(row.line(), cells));
  }

  Collection<SheetRow> rows() {
    return rows;
  }

  /** Headers that mean nothing here. */
  List<String> unused() {
    return unused;
  }
}
