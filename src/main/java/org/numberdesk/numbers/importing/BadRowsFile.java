package org.numberdesk.numbers.importing;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.numberdesk.numbers.exporting.FormulaGuard;

/**
 * Writes the rows that could not go in, as they stood in their file, with the reason in a last
 * column: a CSV file that a spreadsheet opens (hence the mark at its beginning), a person mends,
 * and the import takes again.
 */
public final class BadRowsFile implements Closeable {

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
    cells.stream().limit(columns).map(FormulaGuard::harmless).forEach(row::add);
    while (row.size() < columns) {
      row.add("");
    }
    row.add(FormulaGuard.harmless(reason));
    cells.stream().skip(columns).map(FormulaGuard::harmless).forEach(row::add);
    printer.printRecord(row);
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
