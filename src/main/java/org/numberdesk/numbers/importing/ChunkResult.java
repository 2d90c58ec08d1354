package org.numberdesk.numbers.importing;

import java.util.List;

/** What became of some rows of a file. */
record ChunkResult(int rows, int imported, int updated, int unchanged, List<RefusedRow> errors) {

  /**
   * A row that did not go in: where it stands, why, and the row itself for the file of bad rows.
   */
  record RefusedRow(RowError error, List<String> cells) {}
}
