package org.numberdesk.numbers.exporting;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written from its first row to its last. */
public interface TableFile extends Closeable {

  /** Writes one row; cells must be free of formulas. */
  void row(List<String> cells) throws IOException;
}
