package org.numberdesk.preflight;

/** What preflight says of a submission as a whole. */
public enum Verdict {
  /** no blocker */
  READY,
  /** blockers, all mendable by editing */
  FIXABLE,
  /** a forbidden use: no edit helps */
  REFUSED
}
