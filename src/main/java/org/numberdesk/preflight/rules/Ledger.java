package org.numberdesk.preflight.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.preflight.Catalogue;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.Excerpt;
import org.numberdesk.preflight.Finding;
import org.numberdesk.preflight.Insert;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.Verdict;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * What the rules have looked at and found. A code is noted as looked at when its rule applies; it
 * has passed when nothing was found under it.
 */
final class Ledger {

  private static final int FORBIDDEN_WEIGHT = 50;

  private final Catalogue catalogue;
  private final LocalDate day;
  private final Submission submission;
  private final Wording wording;
  private final Set<Code> looked = EnumSet.noneOf(Code.class);
  private final Set<Code> found = EnumSet.noneOf(Code.class);
  private final List<Finding> findings = new ArrayList<>();
  private boolean refused;
  private int score = 100;

  Ledger(Catalogue catalogue, LocalDate day, Submission submission) {
    this.catalogue = catalogue;
    this.day = day;
    this.submission = submission;
    this.wording = new Wording(submission);
  }

  /** Whether the rule was in force for this sender type on the day. */
  boolean inForce(Code code) {
    return !day.isBefore(catalogue.entry(code).since(submission.senderType()));
  }

  /** Notes that the rule applies. */
  void look(Code code) {
    if (inForce(code)) {
      looked.add(code);
    }
  }

  boolean found(Code code) {
    return found.contains(code);
  }

  /** Whether a forbidden use was found in a field, which leaves nothing more to say of it. */
  boolean refusedAt(String field) {
    return findings.stream()
        .anyMatch(f -> f.field().equals(field) && f.code().startsWith("CONTENT_"));
  }

  /** Begins a finding. */
  Draft find(Code code, String field) {
    return new Draft(code, field);
  }

  /** Notes that the rule applies and, unless it holds, the catalogue's finding. */
  void check(Code code, String field, boolean holds) {
    look(code);
    if (!holds) {
      find(code, field).note();
    }
  }

  PreflightReport report() {
    Comparator<Finding> order =
        Comparator.comparingInt((Finding f) -> Form.place(f.field()))
            .thenComparing(Finding::severity)
            .thenComparing(f -> Code.valueOf(f.code()))
            .thenComparing(Finding::field);
    List<Finding> ordered = findings.stream().sorted(order).toList();
    boolean blocked = findings.stream().anyMatch(f -> f.severity() == Severity.BLOCKER);
    Verdict verdict = refused ? Verdict.REFUSED : blocked ? Verdict.FIXABLE : Verdict.READY;
    List<String> passed =
        looked.stream().filter(code -> !found.contains(code)).map(Code::name).toList();
    return new PreflightReport(
        verdict, Math.max(0, score), catalogue.edition(day), ordered, passed);
  }

  /** A finding being written. */
  final class Draft {
    private final Code code;
    private final Catalogue.Entry entry;
    private final String field;
    private final Map<String, String> slots = new HashMap<>();
    private Severity severity;
    private boolean forbidden;
    private Excerpt excerpt;
    private Insert insert;
    private boolean inserts = true;

    private Draft(Code code, String field) {
      this.code = code;
      this.entry = catalogue.entry(code);
      this.field = field;
      this.severity = entry.severity();
      this.forbidden = entry.forbidden();
    }

    Draft marks(Reading reading, Hit hit) {
      int start = reading.start(hit.from());
      int end = reading.end(hit.to() - 1);
      excerpt = new Excerpt(start, end, reading.text().substring(start, end));
      slots.putIfAbsent("found", excerpt.text());
      return this;
    }

    Draft marks(String text, int start, int end) {
      excerpt = new Excerpt(start, end, text.substring(start, end));
      slots.putIfAbsent("found", excerpt.text());
      return this;
    }

    Draft slot(String name, Object value) {
      slots.put(name, String.valueOf(value));
      return this;
    }

    Draft severity(Severity other) {
      severity = other;
      return this;
    }

    Draft forbidden(boolean refuses) {
      forbidden = refuses;
      return this;
    }

    Draft inserts(String text) {
      insert = new Insert(field, text);
      return this;
    }

    Draft insertsNothing() {
      inserts = false;
      return this;
    }

    void note() {
      looked.add(code);
      if (!inForce(code)) {
        looked.remove(code);
        return;
      }
      found.add(code);
      refused |= forbidden && severity == Severity.BLOCKER;
      score -= forbidden ? FORBIDDEN_WEIGHT : severity.weight();
      slots.putIfAbsent("field", catalogue.field(field));
      slots.putIfAbsent("found", catalogue.field(field));
      findings.add(
          new Finding(
              code.name(),
              severity,
              field,
              wording.fill(entry.message(), slots),
              wording.fill(entry.fix(), slots),
              excerpt,
              inserts ? insertion() : null,
              entry.source() + "; in force since " + entry.since(submission.senderType()),
              catalogue.vendorCodes(code, submission.senderType())));
    }

    /** Wording is handed over only where it fits into the field. */
    private Insert insertion() {
      if (insert == null && entry.insert() != null) {
        insert = new Insert(field, wording.fill(entry.insert(), slots));
      }
      if (insert == null || insert.text().isBlank()) {
        return null;
      }
      int replaced = excerpt == null ? -1 : excerpt.text().length();
      int after = Form.text(submission, field).length() - replaced + insert.text().length();
      return after > Form.limit(field, submission.senderType()) ? null : insert;
    }
  }
}
