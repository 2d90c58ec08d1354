package org.numberdesk.preflight;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** a documented cause of rejection */
  BLOCKER,
  /** often questioned by reviewers */
  WARNING,
  /** good practice */
  ADVICE
}
