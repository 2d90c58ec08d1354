package org.numberdesk.preflight;

import java.time.LocalDate;
import org.numberdesk.preflight.rules.Rulebook;

/**
 * Says before filing what the carriers would say after: every documented cause of rejection that
 * can be seen in the filing itself, with the words that cause it and words that mend it. A pure
 * function: no store, no clock, no network; the same submission under the same rules and policy
 * always gets the same report.
 */
public final class Preflight {

  private final Rulebook rulebook;

  private Preflight(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Preflight by the rules in force on a day. */
  public static Preflight withRulesOf(LocalDate day) {
    return new Preflight(Rulebook.of(day));
  }

  /**
   * Judges a submission, however incomplete.
   *
   * @param policy what the vendor refuses beyond the carriers
   */
  public PreflightReport judge(Submission submission, VendorPolicy policy) {
    return rulebook.judge(submission.whole(), policy);
  }
}
