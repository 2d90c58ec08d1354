package org.numberdesk.numbers.importing;

import java.util.List;

/**
 * A row that cannot go in.
 *
 * @param row as it stands in the file
 * @param errors all that is wrong with it, heaviest first; never empty
 * @param e164 the number it is about, or null where that cannot be told
 */
public record BadRow(ImportRow row, List<RowError> errors, String e164) implements RowVerdict {

  public BadRow {
    errors = List.copyOf(errors);
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("A bad row has a reason");
    }
  }

  @Override
  public int line() {
    return row.line();
  }

  /** The reason that is named where there is room for one. */
  public RowError heaviest() {
    return errors.get(0);
  }
}
