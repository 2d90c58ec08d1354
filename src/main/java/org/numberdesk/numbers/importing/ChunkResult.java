package org.numberdesk.numbers.importing;

import java.util.List;

/** What became of some rows of a file. */
record ChunkResult(int rows, int imported, int updated, int unchanged, List<RefusedRow> errors) {

  /**
   * A row that did not go in.
   *
   * @param errors all that is wrong with it, heaviest first
   * @param cells the row itself, for the file of bad rows
   * @param e164 the number it is about, or null where that cannot be told
   */
  record RefusedRow(List<RowError> errors, List<String> cells, String e164) {

    static RefusedRow of(BadRow bad) {
      return new RefusedRow(bad.errors(), bad.row().cells(), bad.e164());
    }

    RowError heaviest() {
      return errors.get(0);
    }
  }
}
