package org.numberdesk.figures.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.numberdesk.figures.Figure;
import org.numberdesk.figures.FigureSheet;
import org.numberdesk.numbers.exporting.ExportFormat;
import org.numberdesk.numbers.exporting.FormulaGuard;
import org.numberdesk.numbers.exporting.TableFile;

/** Figures as a file, a row each. */
final class FigureFile {

  private FigureFile() {}

  static void write(FigureSheet sheet, OutputStream out) throws IOException {
    try (TableFile table = ExportFormat.CSV.open(out)) {
      table.row(List.of("day", "senderType", "measure", "detail", "amount"));
      for (Map.Entry<Figure, Long> row : sheet.rows()) {
        Figure figure = row.getKey();
        table.row(
            List.of(
                figure.day().toString(),
                figure.senderType(),
                figure.measure().name(),
                FormulaGuard.harmless(figure.detail()),
                row.getValue().toString()));
      }
    }
  }
}
