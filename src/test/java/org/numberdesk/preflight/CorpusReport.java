package org.numberdesk.preflight;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How often preflight is right on labelled submissions, over all and code by code. */
final class CorpusReport {

  private static final class Count {
    int hit;
    int missed;
    int invented;
  }

  private final String name;
  private final Map<String, Count> byCode = new TreeMap<>();
  private final StringBuilder mistakes = new StringBuilder();
  private int cases;
  private int clean;
  private int cleanBlocked;

  private CorpusReport(String name) {
    this.name = name;
  }

  static CorpusReport of(String name, List<Corpus.Case> cases, LocalDate day) {
    CorpusReport report = new CorpusReport(name);
    Preflight preflight = Preflight.withRulesOf(day);
    cases.forEach(c -> report.add(c, preflight.judge(c.submission(), VendorPolicy.asDelivered())));
    return report;
  }

  private void add(Corpus.Case c, PreflightReport report) {
    cases++;
    TreeSet<String> found =
        report.findings().stream()
            .map(Finding::code)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String code : c.expect()) {
      Count count = count(code);
      if (found.contains(code)) {
        count.hit++;
      } else {
        count.missed++;
      }
    }
    found.stream()
        .filter(code -> !c.expect().contains(code))
        .forEach(code -> count(code).invented++);
    if (c.expect().isEmpty()) {
      clean++;
      cleanBlocked += report.verdict() == Verdict.READY ? 0 : 1;
    }
    if (!found.equals(c.expect())) {
      mistakes
          .append("  ")
          .append(c.id())
          .append(" (")
          .append(c.note())
          .append(") expected ")
          .append(c.expect());
      mistakes.append(" got ").append(found).append('\n');
      report.findings().stream()
          .filter(f -> !c.expect().contains(f.code()))
          .forEach(
              f ->
                  mistakes
                      .append("      + ")
                      .append(f.code())
                      .append(' ')
                      .append(f.field())
                      .append(" “")
                      .append(f.excerpt() == null ? "" : f.excerpt().text())
                      .append("”\n"));
    }
  }

  private Count count(String code) {
    return byCode.computeIfAbsent(code, any -> new Count());
  }

  /** Share of all expected codes that were reported. */
  double microRecall() {
    int hit = byCode.values().stream().mapToInt(c -> c.hit).sum();
    int missed = byCode.values().stream().mapToInt(c -> c.missed).sum();
    return hit + missed == 0 ? 1 : (double) hit / (hit + missed);
  }

  /** The mean over the codes that were expected at all. */
  double macroRecall() {
    return byCode.values().stream()
        .filter(c -> c.hit + c.missed > 0)
        .mapToDouble(c -> (double) c.hit / (c.hit + c.missed))
        .average()
        .orElse(1);
  }

  /** Share of all reported codes that were expected. */
  double precision() {
    int hit = byCode.values().stream().mapToInt(c -> c.hit).sum();
    int invented = byCode.values().stream().mapToInt(c -> c.invented).sum();
    return hit + invented == 0 ? 1 : (double) hit / (hit + invented);
  }

  /** Share of clean submissions that no blocker stops. */
  double cleanUnblocked() {
    return clean == 0 ? 1 : (double) (clean - cleanBlocked) / clean;
  }

  void print(PrintStream out, boolean withMistakes) {
    out.printf(
        "%s: %d cases, %d clean; recall micro %.4f macro %.4f; precision %.4f; clean without false blocker %.4f%n",
        name, cases, clean, microRecall(), macroRecall(), precision(), cleanUnblocked());
    byCode.forEach(
        (code, c) -> {
          if (c.missed + c.invented > 0) {
            out.printf(
                "  %-36s found %3d missed %3d invented %3d%n", code, c.hit, c.missed, c.invented);
          }
        });
    if (withMistakes) {
      out.print(mistakes);
    }
  }
}
