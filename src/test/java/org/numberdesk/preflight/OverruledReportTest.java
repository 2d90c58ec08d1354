package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a report once staff hold some of its findings not to apply. */
class OverruledReportTest {

  private static final Finding BLOCKER = finding("CTA_RATES_MISSING", Severity.BLOCKER);
  private static final Finding WARNING = finding("BRAND_EMAIL_OTHER_DOMAIN", Severity.WARNING);
  private static final Finding FORBIDDEN = finding("CONTENT_GAMBLING", Severity.BLOCKER);

  @Test
  void withoutItsLastBlockerItIsReady() {
    PreflightReport left =
        report(Verdict.FIXABLE, 83, BLOCKER, WARNING).without(found -> found == BLOCKER);

    assertEquals(Verdict.READY, left.verdict());
    assertEquals(96, left.score());
    assertEquals(List.of(WARNING), left.findings());
  }

  @Test
  void anotherBlockerStillStandsInTheWay() {
    PreflightReport left =
        report(Verdict.FIXABLE, 83, BLOCKER, WARNING).without(found -> found == WARNING);

    assertEquals(Verdict.FIXABLE, left.verdict());
    assertEquals(List.of(BLOCKER), left.findings());
  }

  @Test
  void forbiddenUsesStandWhateverIsSaid() {
    PreflightReport report = report(Verdict.REFUSED, 37, FORBIDDEN, BLOCKER);
    PreflightReport left = report.without(found -> true);

    assertEquals(Verdict.REFUSED, left.verdict());
    assertEquals(List.of(FORBIDDEN), left.findings());
  }

  @Test
  void aRestrictedUseThatDidNotRefuseCanBeOverruled() {
    Finding draw = finding("CONTENT_SWEEPSTAKES", Severity.BLOCKER);

    assertEquals(Verdict.READY, report(Verdict.FIXABLE, 87, draw).without(found -> true).verdict());
  }

  @Test
  void nothingOverruledLeavesTheReportAsItIs() {
    PreflightReport report = report(Verdict.FIXABLE, 87, BLOCKER);

    assertSame(report, report.without(found -> false));
  }

  private static PreflightReport report(Verdict verdict, int score, Finding... findings) {
    return new PreflightReport(verdict, score, "2026-11", List.of(findings), List.of());
  }

  private static Finding finding(String code, Severity severity) {
    return new Finding(
        code, severity, "consent.callToAction", "what", "fix", null, null, "basis", List.of());
  }
}
