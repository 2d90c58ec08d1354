package org.numberdesk.numbers.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of texts. Numbers and dates stay texts too, so that no spreadsheet rounds or turns
 * them. Goes on in a further sheet where one is full.
 */
final class WorkbookTable implements TableFile {

  /** Below the 1,048,576 rows of a sheet. */
  private static final int SHEET = 1_000_000;

  private static final int FLUSHED = 1_000;

  private final Workbook workbook;
  private List<String> header;
  private Worksheet sheet;
  private int sheets;
  private int row;

  WorkbookTable(OutputStream out) {
    workbook = new Workbook(out, "NumberDesk", "1.0");
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (header == null) {
      header = List.copyOf(cells);
    }
    if (sheet == null || row == SHEET) {
      next();
      if (sheets > 1) {
        write(header);
      }
    }
    write(cells);
  }

  private void next() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    sheets++;
    sheet = workbook.newWorksheet("Numbers" + (sheets == 1 ? "" : " " + sheets));
    sheet.freezePane(0, 1);
    row = 0;
  }

  private void write(List<String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.inlineString(row, column, cells.get(column));
      }
    }
    row++;
    if (row % FLUSHED == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }
}
