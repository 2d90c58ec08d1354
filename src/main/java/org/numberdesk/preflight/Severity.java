package org.numberdesk.preflight;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** a documented cause of rejection */
  BLOCKER(13),
  /** often questioned by reviewers */
  WARNING(4),
  /** good practice */
  ADVICE(1);

  private final int weight;

  Severity(int weight) {
    this.weight = weight;
  }

  /** What a finding takes from a score of 100; a forbidden use takes more. */
  public int weight() {
    return weight;
  }
}
