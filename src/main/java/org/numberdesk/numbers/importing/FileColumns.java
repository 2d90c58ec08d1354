package org.numberdesk.numbers.importing;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a file as somebody who says what they mean has to see them: each with its first
 * values, and with what it is taken for.
 */
public final class FileColumns {

  private static final int SAMPLED = 3;

  private FileColumns() {}

  /**
   * One column.
   *
   * @param field what it is taken for, an empty text for nothing
   * @param samples its first values, blank ones left out
   */
  public record Column(String header, String field, List<String> samples) implements Serializable {}

  /**
   * The columns of a file; none for JSON, whose properties speak for themselves.
   *
   * @throws InventoryFileUnreadable if it is no table
   */
  static List<Column> of(byte[] file, Map<String, String> saved) {
    List<String> header = header(file);
    if (header.isEmpty()) {
      return List.of();
    }
    ColumnMapping guess = ColumnMapping.guess(header, saved);
    List<List<String>> samples = samples(file, header);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (!header.get(i).isBlank()) {
        columns.add(new Column(header.get(i), field(guess, i), samples.get(i)));
      }
    }
    return columns;
  }

  private static String field(ColumnMapping guess, int column) {
    return guess.columns().entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(entry -> entry.getKey().column())
        .findFirst()
        .orElse("");
  }

  private static List<String> header(byte[] file) {
    try (InventoryFile source = open(file, Map.of())) {
      return source.format() == FileFormat.JSON ? List.of() : source.header();
    } catch (InventoryFileUnreadable e) {
      if (e.header() == null) {
        throw e;
      }
      return e.header();
    }
  }

  /** Reads the first rows with the first column taken for the number, which is always possible. */
  private static List<List<String>> samples(byte[] file, List<String> header) {
    Map<String, String> anyhow = new HashMap<>();
    header.forEach(name -> anyhow.put(name, ""));
    anyhow.put(header.get(0), ImportField.PHONE_NUMBER.column());
    List<List<String>> samples = new ArrayList<>();
    header.forEach(name -> samples.add(new ArrayList<>()));
    try (InventoryFile source = open(file, anyhow)) {
      for (int row = 0; row < SAMPLED && source.hasNext(); row++) {
        List<String> cells = source.next().cells();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
          if (!cells.get(i).isBlank()) {
            samples.get(i).add(CellText.oneLine(cells.get(i)));
          }
        }
      }
    } catch (InventoryFileUnreadable e) {
      return samples;
    }
    return samples;
  }

  private static InventoryFile open(byte[] file, Map<String, String> saved) {
    return InventoryFile.open(new ByteArrayInputStream(file), saved);
  }
}
