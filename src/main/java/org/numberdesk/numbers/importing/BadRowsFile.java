package org.numberdesk.numbers.importing;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the rows that could not go in, as they stood in their file, with the reason in a last
 * column: a CSV file that a spreadsheet opens (hence the mark at its beginning), a person mends,
 * and the import takes again.
 *
 * <p>A cell that a spreadsheet would run as a formula, because it begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a line break, gets an apostrophe in front (OWASP, CSV injection);
 * the import takes it off again. A plus before nothing but digits stays as it is: it computes
 * nothing, and the numbers are what people want to mend.
 */
public final class BadRowsFile implements Closeable {

  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final CSVPrinter printer;
  private final int columns;

  /**
   * Writes the header.
   *
   * @param out takes characters; written in UTF-8, they make the file
   * @param header the file's own headers
   * @param reason what the last column is called
   */
  public BadRowsFile(Appendable out, List<String> header, String reason) throws IOException {
    out.append('\uFEFF');
    printer = new CSVPrinter(out, CSVFormat.EXCEL);
    columns = header.size();
    write(header, reason);
  }

  /**
   * Writes one row; the reason stands under its header however many cells the row has.
   *
   * @param cells the row as it stood, {@link ImportRow#cells()}
   * @param reason why it could not go in, in words
   */
  public void write(List<String> cells, String reason) throws IOException {
    List<String> row = new ArrayList<>(Math.max(cells.size(), columns) + 1);
    cells.stream().limit(columns).map(BadRowsFile::harmless).forEach(row::add);
    while (row.size() < columns) {
      row.add("");
    }
    row.add(harmless(reason));
    cells.stream().skip(columns).map(BadRowsFile::harmless).forEach(row::add);
    printer.printRecord(row);
  }

  /** The cell such that a spreadsheet shows it and does not run it. */
  public static String harmless(String cell) {
    if (cell.isEmpty() || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 || isNumber(cell)) {
      return cell;
    }
    return "'" + cell;
  }

  private static boolean isNumber(String cell) {
    return cell.length() > 1
        && cell.charAt(0) == '+'
        && cell.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
