package org.numberdesk.preflight;

import java.util.List;
import java.util.function.Predicate;

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

  private static final String USE = "CONTENT_";

  public PreflightReport {
    findings = List.copyOf(findings);
    passed = List.copyOf(passed);
  }

  /** Whether a finding is one for which this submission was refused: no edit and no word helps. */
  public boolean forbids(Finding finding) {
    return verdict == Verdict.REFUSED
        && finding.severity() == Severity.BLOCKER
        && finding.code().startsWith(USE);
  }

  /** What stands once some findings are held not to apply. Forbidden uses stand in any case. */
  public PreflightReport without(Predicate<Finding> overruled) {
    List<Finding> gone =
        findings.stream().filter(found -> !forbids(found) && overruled.test(found)).toList();
    if (gone.isEmpty()) {
      return this;
    }
    List<Finding> standing = findings.stream().filter(found -> !gone.contains(found)).toList();
    boolean blocked = standing.stream().anyMatch(found -> found.severity() == Severity.BLOCKER);
    Verdict left = verdict == Verdict.REFUSED ? verdict : blocked ? Verdict.FIXABLE : Verdict.READY;
    int weight = gone.stream().mapToInt(found -> found.severity().weight()).sum();
    return new PreflightReport(
        left, standing.isEmpty() ? 100 : Math.min(100, score + weight), ruleSet, standing, passed);
  }
}
