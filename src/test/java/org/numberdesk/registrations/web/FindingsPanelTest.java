package org.numberdesk.registrations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Excerpt;
import org.numberdesk.preflight.Finding;
import org.numberdesk.preflight.Insert;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.Verdict;

/** How a judgement is arranged beside the form. */
class FindingsPanelTest {

  private static final String TEXT = "consent.callToAction";

  private final SubmissionForm form =
      SubmissionForm.of(new Submission(SenderType.TOLL_FREE, null, null, null, null));
  private final FormLayout layout = FormLayout.of(SenderType.TOLL_FREE);

  private static Finding finding(String code, Severity severity, String field, Excerpt excerpt) {
    return new Finding(
        code,
        severity,
        field,
        code,
        "fix",
        excerpt,
        new Insert(field, "words"),
        "basis",
        List.of());
  }

  private FindingsPanel panel(Finding... findings) {
    return FindingsPanel.of(
        new PreflightReport(
            Verdict.FIXABLE, 50, "2026-11", List.of(findings), List.of("CTA_STOP_MISSING")),
        form,
        layout,
        path -> form.isBlank(path));
  }

  @Test
  void theHeaviestComeFirst() {
    form.put(TEXT, "Text me");
    FindingsPanel panel =
        panel(
            finding("A", Severity.ADVICE, TEXT, null),
            finding("B", Severity.BLOCKER, TEXT, null),
            finding("W", Severity.WARNING, TEXT, null));
    assertEquals(
        List.of("B", "W", "A"), panel.getFindings().stream().map(FindingView::getCode).toList());
    assertEquals(1, panel.getBlockers());
  }

  @Test
  void whatNobodyCameToAnswerYetStandsApartAndStillCounts() {
    FindingsPanel panel = panel(finding("CTA_MISSING", Severity.BLOCKER, TEXT, null));
    assertEquals(List.of(), panel.getFindings());
    assertEquals(1, panel.getUnanswered().size());
    assertEquals(1, panel.getBlockers());
  }

  @Test
  void aFindingLeadsToItsFieldAndShowsTheWordsInTheirContext() {
    form.put(TEXT, "Text me order updates at once. Up to 4 texts a month. Reply STOP to end.");
    FindingView found =
        panel(finding("X", Severity.BLOCKER, TEXT, new Excerpt(31, 53, "Up to 4 texts a month.")))
            .getFindings()
            .get(0);
    assertEquals("form:f-consent-callToAction", found.getTarget());
    assertEquals("31-53", found.getRange());
    assertEquals("Up to 4 texts a month.", found.getExcerpt());
    assertEquals("… ext me order updates at once. ", found.getBefore());
    assertEquals(" Reply STOP to end.", found.getAfter());
  }

  @Test
  void anExcerptThatDoesNotFitTheTextIsNotMarked() {
    form.put(TEXT, "short");
    FindingView found =
        panel(finding("X", Severity.BLOCKER, TEXT, new Excerpt(31, 53, "gone")))
            .getFindings()
            .get(0);
    assertNull(found.getExcerpt());
    assertEquals("", found.getRange());
  }

  @Test
  void whatHoldsIsListedInWords() {
    assertEquals(1, panel().getHolds().size());
  }
}
