package org.numberdesk.documents;

/** What a document is for. */
public enum DocumentKind {
  /** A bill of the carrier that serves a number. */
  BILL,
  /** A carrier's customer service record. */
  CSR,
  /** A letter of authorisation. */
  LOA,
  /** A picture of a form, page or sign. */
  SCREENSHOT,
  /** What is said or read out. */
  SCRIPT,
  /** The drawing of a programme that is not live yet. */
  MOCKUP,
  /** A formal letter. */
  LETTER,
  OTHER
}
