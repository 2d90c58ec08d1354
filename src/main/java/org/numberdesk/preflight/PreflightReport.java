package org.numberdesk.preflight;

import java.util.List;

/**
 * The judgement of a submission.
 *
 * @param score 100 without findings; never rises when a finding is added
 * @param ruleSet the edition of the rules it was judged by, {@code 2026-11}
 * @param findings in the order of the form, the heaviest first within a field
 * @param passed codes that were checked and hold; a code that does not apply is in neither list
 */
public record PreflightReport(
    Verdict verdict, int score, String ruleSet, List<Finding> findings, List<String> passed) {

  public PreflightReport {
    findings = List.copyOf(findings);
    passed = List.copyOf(passed);
  }
}
