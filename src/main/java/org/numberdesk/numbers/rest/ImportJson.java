package org.numberdesk.numbers.rest;

import java.util.List;
import org.numberdesk.numbers.importing.ImportError;
import org.numberdesk.numbers.importing.NumberImport;
import org.numberdesk.numbers.importing.NumberImporter;

/**
 * How far an import is and what became of its rows.
 *
 * @param vanished numbers that a complete file did not name; null where the file was not complete
 * @param unused headers or properties of the file that mean nothing here
 */
record ImportJson(
    long id,
    NumberImport.Status status,
    int imported,
    int updated,
    int unchanged,
    int failed,
    int rows,
    int rowsDone,
    Integer vanished,
    List<String> unused,
    String message,
    List<ErrorJson> errors) {

  /** A row that did not go in. */
  record ErrorJson(int line, String column, String value, String message) {

    static ErrorJson of(ImportError error) {
      return new ErrorJson(error.line(), error.column(), error.value(), error.message());
    }
  }

  static ImportJson of(NumberImporter.Progress progress) {
    NumberImport of = progress.of();
    return new ImportJson(
        of.id(),
        of.status(),
        of.imported(),
        of.updated(),
        of.unchanged(),
        of.failed(),
        of.rowsTotal(),
        of.rowsDone(),
        of.vanished(),
        of.unused(),
        of.message(),
        progress.errors().stream().map(ErrorJson::of).toList());
  }
}
