package org.numberdesk.registrations.web;

import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.PreflightDesk;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.StaleVersion;
import org.numberdesk.shared.Words;

/**
 * A registration while somebody writes it: saved and judged whenever a field is left. Saving rests
 * on the version last read; if somebody else saved meanwhile, both texts are merged, or shown where
 * they differ, and nothing is saved until that is settled.
 */
public final class Draft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RegistrationDesk desk;
  private final PreflightDesk preflight;
  private final long id;
  private final SenderType type;
  private final Set<String> visited = new HashSet<>();
  private final Map<String, String> refused = new HashMap<>();
  private final Map<String, List<FindingView>> findings = new HashMap<>();
  private final Map<String, Integer> opened = new HashMap<>();

  private SubmissionForm form;
  private SubmissionForm base;
  private long version;
  private Instant savedAt;
  private boolean attempted;
  private boolean merged;
  private FindingsPanel panel;
  private List<NeedRow> needs;
  private DraftConflict conflict;
  private transient FormLayout layout;

  Draft(Registration found, RegistrationDesk desk, PreflightDesk preflight) {
    this.desk = desk;
    this.preflight = preflight;
    this.id = found.id();
    this.type = found.senderType();
    this.attempted = found.revision() > 0;
    this.form = SubmissionForm.of(found.submission());
    took(found);
    judge();
  }

  private void took(Registration saved) {
    version = saved.version();
    savedAt = saved.changedAt();
    base = form.copy();
  }

  /**
   * Somebody left a field: what was typed is saved, and all of it judged.
   *
   * @return whether anything may be other than before
   */
  boolean left(String path) {
    boolean first = visited.add(path);
    boolean changed = changed();
    if (changed) {
      save();
    }
    if (changed || first) {
      judge();
    }
    return changed || first;
  }

  boolean changed() {
    return !form.differences(base).isEmpty();
  }

  /** Shows what is missing everywhere. */
  void attempt() {
    attempted = true;
    if (changed()) {
      save();
    }
    judge();
  }

  /** Writes the wording that mends a finding into its field. */
  boolean insert(FindingView finding) {
    boolean fits = finding.insertion() != null && finding.insertion().into(form);
    if (fits) {
      visited.add(SubmissionShape.answerOf(finding.insertion().field()));
      save();
    }
    judge();
    return fits;
  }

  private void save() {
    SubmissionForm.Converted converted = form.convert();
    refused.clear();
    for (FieldError error : converted.errors()) {
      refused.put(error.field(), Words.of(error.key(), error.parameters()));
    }
    if (conflict != null) {
      conflict = new DraftConflict(base, form, conflict.theirs());
      return;
    }
    try {
      took(desk.update(id, version, converted.submission()));
    } catch (RuntimeException e) {
      if (Causes.find(e, StaleVersion.class).isEmpty()
          && Causes.find(e, OptimisticLockException.class).isEmpty()) {
        throw e;
      }
      meet(desk.get(id));
    }
  }

  private void meet(Registration theirs) {
    DraftConflict met = new DraftConflict(base, form, SubmissionForm.of(theirs.submission()));
    version = theirs.version();
    if (met.disputed().isEmpty()) {
      settle(met, true);
      merged = true;
    } else {
      conflict = met;
    }
  }

  /** Ends a conflict; what only one of the two changed is kept from both. */
  void settle(boolean keepMine) {
    if (conflict != null) {
      DraftConflict met = conflict;
      conflict = null;
      settle(met, keepMine);
      judge();
    }
  }

  private void settle(DraftConflict met, boolean keepMine) {
    form = met.merged(keepMine);
    base = met.theirs();
    if (changed()) {
      save();
    }
  }

  /** Whether somebody else’s changes came in since this was last asked. */
  boolean takeMerged() {
    boolean told = merged;
    merged = false;
    return told;
  }

  private void judge() {
    Submission text = form.convert().submission();
    needs = List.copyOf(NeedRow.of(type, text));
    PreflightReport report = preflight.judge(text);
    panel =
        FindingsPanel.of(preflight.standing(id, report), form, layout(), this::isNotYet)
            .overruled(preflight.overruled(id, report));
    findings.clear();
    for (FindingView found : panel.getFindings()) {
      layout()
          .fieldFor(found.getFieldPath())
          .ifPresent(
              field -> findings.computeIfAbsent(field.path(), key -> new ArrayList<>()).add(found));
    }
  }

  private boolean isNotYet(String path) {
    return !attempted && form.isBlank(path) && !visited.contains(path);
  }

  SenderType type() {
    return type;
  }

  FormLayout layout() {
    if (layout == null) {
      layout = FormLayout.of(type);
    }
    return layout;
  }

  /** What is said of a field, the heaviest first. */
  List<FindingView> findingsAt(String path) {
    return findings.getOrDefault(path, List.of());
  }

  /** Why what was typed cannot be taken, or null. */
  String refusedAt(String path) {
    return refused.get(path);
  }

  int openRows(String listPath, int least) {
    return Math.max(Math.max(least, form.rows(listPath)), opened.getOrDefault(listPath, 0));
  }

  void openRow(String listPath, int least) {
    opened.put(listPath, openRows(listPath, least) + 1);
  }

  void removeRow(String listPath, int row, int least) {
    opened.put(listPath, Math.max(least, openRows(listPath, least) - 1));
    form.removeRow(listPath, row);
    save();
    judge();
  }

  /** Whether nothing stands in the way of handing it in. */
  public boolean isReady() {
    return panel.getBlockers() == 0
        && needs.stream().noneMatch(NeedRow::isOpen)
        && refused.isEmpty()
        && conflict == null;
  }

  /** What the country asks for. */
  List<NeedRow> needs() {
    return needs;
  }

  /** Whether some answers are not saved, because they cannot be taken or are disputed. */
  public boolean isHeldBack() {
    return conflict != null || !refused.isEmpty();
  }

  /** Where the requirements of its sender type are read, or null while it has none. */
  public String getRequirements() {
    return type == null ? null : "/requirements/" + type;
  }

  /** What is unusual about how far the programme is or whom it texts, or null. */
  public String getVariant() {
    return Variant.of(form);
  }

  public FindingsPanel getPanel() {
    return panel;
  }

  public long getId() {
    return id;
  }

  public long getVersion() {
    return version;
  }

  int refusedCount() {
    return refused.size();
  }

  Instant savedAt() {
    return savedAt;
  }

  SubmissionForm form() {
    return form;
  }

  DraftConflict conflict() {
    return conflict;
  }
}
