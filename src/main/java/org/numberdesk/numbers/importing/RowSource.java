package org.numberdesk.numbers.importing;

import java.io.Closeable;
import java.util.List;

/**
 * One format, row by row. What it throws for bad content is {@link InventoryFileUnreadable} alone.
 */
interface RowSource extends Closeable {

  /** Where a row begins, and its cells. */
  record Cells(int line, List<String> texts) {}

  /** Which column means what. */
  ColumnMapping mapping();

  /** The next row that is not blank, or null after the last. */
  Cells next();

  /** Names in the file that mean nothing here, as far as it has been read. */
  List<String> unused();

  @Override
  void close();
}
