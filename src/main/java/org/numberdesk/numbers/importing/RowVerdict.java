package org.numberdesk.numbers.importing;

/** What became of a row: it can go in, or it cannot and says why. */
public sealed interface RowVerdict permits NumberRow, BadRow {

  /** Where the row stands in its file. */
  int line();
}
