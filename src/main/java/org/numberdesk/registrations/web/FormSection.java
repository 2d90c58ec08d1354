package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.numberdesk.preflight.Severity;
import org.numberdesk.shared.Words;

/** A part of the form, and how it stands. */
public final class FormSection implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final boolean rowsFirst;
  private final ArrayList<FieldView> fields = new ArrayList<>();
  private final ArrayList<RowsView> groups = new ArrayList<>();
  private final RegistrationForm owner;

  FormSection(FormLayout.Section section, RegistrationForm owner) {
    this.id = section.id();
    this.rowsFirst = section.rowsFirst();
    this.owner = owner;
    section.fields().forEach(field -> fields.add(new FieldView(field, owner)));
    section.groups().forEach(group -> groups.add(new RowsView(group, owner)));
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return Words.of("registrations.form.section." + id);
  }

  public String getRemark() {
    return Words.of("registrations.form.remark." + id);
  }

  public boolean isRowsFirst() {
    return rowsFirst;
  }

  public List<FieldView> getFields() {
    return fields;
  }

  public List<RowsView> getGroups() {
    return groups;
  }

  Stream<FieldView> all() {
    return Stream.concat(fields.stream(), groups.stream().flatMap(RowsView::all));
  }

  private Stream<FindingView> findings(List<FindingView> of) {
    return of.stream().filter(found -> found.getPlace().equals(getTitle()));
  }

  /** How many blockers and warnings it has. */
  public long getFindings() {
    return findings(owner.draft().getPanel().getFindings())
        .filter(found -> found.severity() != Severity.ADVICE)
        .count();
  }

  /** How many answers it still waits for. */
  public long getOpen() {
    return findings(owner.draft().getPanel().getUnanswered()).count();
  }

  public String getTone() {
    boolean blocked =
        findings(owner.draft().getPanel().getFindings())
            .anyMatch(found -> found.severity() == Severity.BLOCKER);
    if (blocked) {
      return "bad";
    }
    if (getFindings() > 0) {
      return "warn";
    }
    return getOpen() > 0 ? "quiet" : "ok";
  }

  /** What the mark beside its name means, for those who do not see it. */
  public String getState() {
    return Words.of("registrations.form.state", getFindings(), getOpen());
  }
}
