package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.numberdesk.preflight.Finding;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.Verdict;
import org.numberdesk.registrations.Overrule;
import org.numberdesk.shared.Words;

/**
 * What preflight thinks of a text, for the panel beside it. What is merely not answered yet stands
 * apart, so that an empty form does not look like forty mistakes.
 */
public final class FindingsPanel implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String HOLDS = "preflight.holds.";

  private final Verdict verdict;
  private final int score;
  private final String ruleSet;
  private final ArrayList<FindingView> findings = new ArrayList<>();
  private final ArrayList<FindingView> unanswered = new ArrayList<>();
  private final ArrayList<String> holds = new ArrayList<>();
  private final ArrayList<String> overruled = new ArrayList<>();

  /**
   * Arranges a report.
   *
   * @param notYet whether a path is one that nobody came to answer yet
   */
  static FindingsPanel of(
      PreflightReport report, SubmissionForm form, FormLayout layout, Predicate<String> notYet) {
    FindingsPanel panel = new FindingsPanel(report);
    report.findings().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(
            found -> {
              FieldDef field = layout.fieldFor(found.field()).orElse(null);
              String section = layout.sectionOf(found.field());
              FindingView view =
                  new FindingView(
                      found,
                      form.get(SubmissionShape.answerOf(found.field())),
                      section == null ? "" : Words.of("registrations.form.section." + section),
                      field == null ? "" : "form:" + field.id());
              (field != null && notYet.test(field.path()) ? panel.unanswered : panel.findings)
                  .add(view);
            });
    return panel;
  }

  private FindingsPanel(PreflightReport report) {
    verdict = report.verdict();
    score = report.score();
    ruleSet = report.ruleSet();
    report.passed().stream()
        .map(code -> HOLDS + code)
        .filter(Words::has)
        .map(Words::of)
        .forEach(holds::add);
  }

  /** Adds what staff hold not to apply, with why. */
  FindingsPanel overruled(List<Overrule> known) {
    known.stream()
        .map(one -> Words.of("registrations.panel.overruled.one", one.finding(), one.reason()))
        .forEach(overruled::add);
    return this;
  }

  /** What staff hold not to apply, each with why. */
  public List<String> getOverruled() {
    return overruled;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public int getScore() {
    return score;
  }

  /** The part of the ring that is filled. */
  public String getRing() {
    return score + " 100";
  }

  public List<FindingView> getFindings() {
    return findings;
  }

  public List<FindingView> getUnanswered() {
    return unanswered;
  }

  public List<String> getHolds() {
    return holds;
  }

  public int getBlockers() {
    return count(findings, Severity.BLOCKER) + count(unanswered, Severity.BLOCKER);
  }

  private static int count(List<FindingView> views, Severity severity) {
    return (int) views.stream().filter(view -> view.severity() == severity).count();
  }

  /** What the verdict means, in a sentence. */
  public String getMeaning() {
    if (verdict == Verdict.FIXABLE && findings.isEmpty()) {
      return Words.of("registrations.panel.meaning.unanswered", unanswered.size());
    }
    return Words.of(
        "registrations.panel.meaning." + verdict.name(),
        getBlockers(),
        count(findings, Severity.WARNING) + count(unanswered, Severity.WARNING));
  }

  public String getRules() {
    YearMonth edition = YearMonth.parse(ruleSet);
    String month = edition.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return Words.of("registrations.panel.rules", month, Integer.toString(edition.getYear()));
  }

  List<FindingView> all() {
    List<FindingView> all = new ArrayList<>(findings);
    all.addAll(unanswered);
    return all;
  }
}
