package org.numberdesk.numbers.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** UTF-8 with a mark at its beginning, by which spreadsheets know it. */
final class CsvTable implements TableFile {

  private final CSVPrinter printer;

  CsvTable(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append('\uFEFF');
    printer = new CSVPrinter(writer, CSVFormat.EXCEL);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    printer.printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
