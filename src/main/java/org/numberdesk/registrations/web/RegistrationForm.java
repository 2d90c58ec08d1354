package org.numberdesk.registrations.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.RegistrationRevision;
import org.numberdesk.shared.Words;
import org.primefaces.PrimeFaces;

/**
 * The form of one registration in the page. After each request only what changed is written anew:
 * the panel, the notes of fields that now say something else, and fields that appeared or went.
 * What a person types meanwhile in another field stays.
 */
public final class RegistrationForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> ALWAYS =
      List.of(
          "form:panel",
          "form:steps",
          "form:bar",
          "form:saved",
          "form:note",
          "form:needs",
          "form:book",
          "form:asked");

  private final Draft draft;
  private final NumberChoice numbers;
  private final ArrayList<FormSection> sections = new ArrayList<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final SubmissionForm decidedOn;
  private final AskedFields asked;

  RegistrationForm(
      Registration found, List<ReasonView> refusal, Draft draft, RegistrationDesk desk) {
    this.draft = draft;
    this.numbers = new NumberChoice(this, desk);
    List<RegistrationRevision> revisions = found.revisions();
    decidedOn =
        revisions.isEmpty()
            ? null
            : SubmissionForm.of(revisions.get(revisions.size() - 1).submission());
    refusal.forEach(
        reason ->
            draft
                .layout()
                .fieldFor(reason.path())
                .ifPresent(field -> reasons.putIfAbsent(field.path(), reason.getText())));
    asked = new AskedFields(refusal, draft, decidedOn);
    draft.layout().sections().forEach(section -> sections.add(new FormSection(section, this)));
    fields().forEach(FieldView::isTurned);
  }

  private Stream<FieldView> fields() {
    return sections.stream().flatMap(FormSection::all);
  }

  Draft draft() {
    return draft;
  }

  /** What was said of an answer that is still the same. */
  String reasonAt(String path) {
    return decidedOn != null && decidedOn.get(path).equals(draft.form().get(path))
        ? reasons.get(path)
        : null;
  }

  AskedFields asked() {
    return asked;
  }

  /** Whether some answers can only be read, since nobody asked about them. */
  public boolean isNarrow() {
    return !asked.whole();
  }

  /** Opens the answers that nobody asked about. */
  public void openAll() {
    asked.openAll();
    renderAll();
  }

  void left(FieldView field) {
    if (draft.left(field.getPath())) {
      render(List.of());
    }
  }

  /** A field was answered other than by typing: it is written anew as a whole. */
  void turned(FieldView field) {
    draft.left(field.getPath());
    render(List.of("form:" + field.getId() + "-slot"));
  }

  /** The field at a path, if the form has it. */
  Optional<FieldView> field(String path) {
    return fields().filter(field -> field.getPath().equals(path)).findFirst();
  }

  void removeRow(RowsView rows, int index) {
    draft.removeRow(rows.path(), index, rows.least());
    render(List.of("form:" + rows.getId()));
  }

  void addRow(RowsView rows) {
    draft.openRow(rows.path(), rows.least());
    render(List.of("form:" + rows.getId()));
  }

  /** Takes the wording of a finding over and leads to the field it went to. */
  public void insert(FindingView finding) {
    if (draft.insert(finding)) {
      draft
          .layout()
          .fieldFor(finding.insertion().field())
          .ifPresent(
              field -> {
                render(List.of("form:" + field.id() + "-slot"));
                PrimeFaces.current().focus("form:" + field.id());
              });
    } else {
      tell("registrations.panel.insertGone");
      render(List.of());
    }
  }

  private static void tell(String key) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.of(key), null));
  }

  /** Shows all that is missing, and leads to the first of it. */
  void showMissing() {
    renderAll();
    fields()
        .filter(field -> field.isShown() && field.getError() != null)
        .findFirst()
        .ifPresent(field -> PrimeFaces.current().focus("form:" + field.getId()));
  }

  public void keepMine() {
    draft.settle(true);
    renderAll();
  }

  public void takeTheirs() {
    draft.settle(false);
    renderAll();
  }

  /** All of the form, for when any field may hold another answer. */
  void renderAll() {
    render(List.of("form"));
  }

  void render(Collection<String> more) {
    Collection<String> ids =
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds();
    ids.addAll(ALWAYS);
    ids.addAll(more);
    if (draft.takeMerged()) {
      tell("registrations.note.merged");
      ids.add("form");
    }
    fields()
        .forEach(
            field -> {
              boolean turned = field.isTurned();
              boolean changed = field.isChanged();
              if (turned) {
                ids.add("form:" + field.getId() + "-slot");
              } else if (changed && field.isShown() && !field.isLocked()) {
                ids.add("form:" + field.getId() + "-note");
              }
            });
  }

  /** Whether what would be handed in is what was sent back. */
  public boolean isUnchanged() {
    return decidedOn != null && decidedOn.differences(draft.form()).isEmpty();
  }

  public List<FormSection> getSections() {
    return sections;
  }

  public NumberChoice getNumbers() {
    return numbers;
  }

  public Draft getDraft() {
    return draft;
  }

  public FindingsPanel getPanel() {
    return draft.getPanel();
  }

  /** What the country asks for; empty where preflight alone judges. */
  public List<NeedRow> getNeeds() {
    return draft.needs();
  }

  /** What the answers so far call for as evidence. */
  public List<EvidenceAsked> getAsked() {
    return EvidenceAsked.of(draft.form());
  }

  /** What stands in the way of handing it in, in a sentence; or that nothing does. */
  public String getBar() {
    if (draft.conflict() != null) {
      return Words.of("registrations.bar.conflict");
    }
    if (draft.refusedCount() > 0) {
      return Words.of("registrations.bar.refused", draft.refusedCount());
    }
    long open = draft.needs().stream().filter(NeedRow::isOpen).count();
    if (open > 0 && getPanel().getBlockers() == 0) {
      return Words.of("registrations.bar.needs", open);
    }
    return Words.of(
        "registrations.bar." + getPanel().getVerdict().name(), getPanel().getBlockers());
  }

  /** Where this person’s answers and somebody else’s differ; empty without a conflict. */
  public List<ConflictRow> getConflict() {
    return ConflictRow.of(draft);
  }
}
