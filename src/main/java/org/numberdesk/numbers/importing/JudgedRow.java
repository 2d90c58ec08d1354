package org.numberdesk.numbers.importing;

/** A row as it stands in its file, and what became of it. */
record JudgedRow(ImportRow row, RowVerdict verdict) {}
