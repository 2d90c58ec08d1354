package org.numberdesk.numbers.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of an inventory file, as it stands there. */
public final class ImportRow {

  private final int line;
  private final List<String> cells;
  private final ColumnMapping mapping;

  ImportRow(int line, List<String> cells, ColumnMapping mapping) {
    this.line = line;
    this.cells = cells.stream().map(CellText::storable).toList();
    this.mapping = mapping;
  }

  /**
   * Where it stands: the line on which it begins, the row of a sheet, or which object of a JSON
   * file it is; all count from 1, the header included.
   */
  public int line() {
    return line;
  }

  /** All cells in the order of the file; may be fewer or more than headers. */
  public List<String> cells() {
    return cells;
  }

  /** Header to cell, in the order of the file; of two columns with one name the first. */
  public Map<String, String> raw() {
    Map<String, String> raw = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), mapping.header().size()); i++) {
      raw.putIfAbsent(mapping.header().get(i), cells.get(i));
    }
    return raw;
  }

  /** What the row says of a field, without the blanks around it; null if nothing. */
  String value(ImportField field) {
    Integer column = mapping.columns().get(field);
    if (column == null || column >= cells.size()) {
      return null;
    }
    String text = CellText.unquoted(cells.get(column));
    return text.isEmpty() ? null : text;
  }

  /** The file's own name of the column. */
  String column(ImportField field) {
    return mapping.name(field);
  }

  /**
   * What stands to the right of the last header, if anything does: a separator too many has moved
   * the cells.
   */
  String overflow() {
    for (int i = mapping.header().size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return cells.get(i);
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return "row " + line + " " + cells;
  }
}
