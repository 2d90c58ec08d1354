package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.List;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.DraftDesk;
import org.numberdesk.registrations.brands.BrandDesk;
import org.numberdesk.shared.Words;

/** One registration that a sheet would begin, and what is to be said of it. */
public final class SheetLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String brand;
  private final SubmissionForm form;
  private final List<String> errors;
  private final List<String> unfit;
  private final String state;
  private final boolean blocked;

  private SheetLine(SheetRow row, SubmissionForm form, DraftDesk.Looked looked) {
    this.line = row.line();
    this.brand = row.brand();
    this.form = form;
    this.errors = List.copyOf(row.errors());
    this.unfit =
        looked.numbers().stream()
            .filter(fit -> !fit.fits())
            .map(fit -> Words.of(fit.unfitKey(), fit.e164()))
            .toList();
    long blockers = count(looked, Severity.BLOCKER);
    this.blocked = blockers > 0;
    this.state = Words.of("registrations.sheet.state", blockers, count(looked, Severity.WARNING));
  }

  static SheetLine of(SheetRow row, SubmissionForm form, DraftDesk.Looked looked) {
    return new SheetLine(row, form, looked);
  }

  private static long count(DraftDesk.Looked looked, Severity severity) {
    return looked.report().findings().stream()
        .filter(found -> found.severity() == severity)
        .count();
  }

  BrandDesk.Start start() {
    return new BrandDesk.Start(form.convert().submission(), brand);
  }

  /** Its line in the file, from 1. */
  public int getLine() {
    return line;
  }

  public String getName() {
    Submission.Brand sender = form.convert().submission().brand();
    String name = sender.displayName() == null ? sender.legalName() : sender.displayName();
    return name == null ? Words.of("registrations.sheet.nameless") : name;
  }

  public String getType() {
    return Words.of(form.convert().submission().senderType());
  }

  public int getNumbers() {
    return form.list(StartSheet.NUMBERS).size();
  }

  /** What cannot be read. */
  public List<String> getErrors() {
    return errors;
  }

  /** Numbers it cannot take, and why; the draft can be begun with them. */
  public List<String> getUnfit() {
    return unfit;
  }

  /** How much would still have to be mended in the draft. */
  public String getState() {
    return state;
  }

  public String getTone() {
    return !errors.isEmpty() ? "bad" : blocked || !unfit.isEmpty() ? "warn" : "ok";
  }
}
