package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.numberdesk.shared.Words;

/** A list in the form whose rows have fields of their own. */
public final class RowsView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final FormLayout.RowGroup group;
  private final RegistrationForm owner;
  private final ArrayList<Row> rows = new ArrayList<>();

  /** One row. */
  public final class Row implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final ArrayList<FieldView> fields = new ArrayList<>();

    private Row(int index, List<FieldDef> defs) {
      this.index = index;
      defs.forEach(field -> fields.add(new FieldView(field, owner)));
    }

    public List<FieldView> getFields() {
      return fields;
    }

    public boolean isShown() {
      return index < shown();
    }

    public String getId() {
      return RowsView.this.getId() + "-" + index;
    }

    public String getRemoveLabel() {
      return Words.of("registrations.form.remove", fields.get(0).getLabel(), index + 1);
    }

    /** Rows beyond those that are always there can go, and any that has an answer. */
    public boolean isRemovable() {
      return !isLocked()
          && (shown() > group.least()
              || fields.stream().anyMatch(field -> !field.getText().isEmpty()));
    }

    public void remove() {
      owner.removeRow(RowsView.this, index);
    }
  }

  RowsView(FormLayout.RowGroup group, RegistrationForm owner) {
    this.group = group;
    this.owner = owner;
    for (int i = 0; i < group.rows().size(); i++) {
      rows.add(new Row(i, group.rows().get(i)));
    }
  }

  private int shown() {
    return Math.min(rows.size(), owner.draft().openRows(group.path(), group.least()));
  }

  String path() {
    return group.path();
  }

  int least() {
    return group.least();
  }

  Stream<FieldView> all() {
    return rows.stream().flatMap(row -> row.fields.stream());
  }

  public String getId() {
    return "g-" + group.path().replace('.', '-');
  }

  public String getTitle() {
    return Words.of("registrations.form.rows." + group.path());
  }

  public String getAddLabel() {
    return Words.of("registrations.form.add." + group.path());
  }

  public List<Row> getRows() {
    return rows;
  }

  /** Rows can be read only: something else was asked about. */
  public boolean isLocked() {
    return owner.asked().locksRows(group.path());
  }

  /** Nothing to read and nothing to write. */
  public boolean isBare() {
    return isLocked() && all().allMatch(field -> field.getText().isEmpty());
  }

  public boolean isRoom() {
    return !isLocked() && shown() < rows.size();
  }

  public void add() {
    owner.addRow(this);
  }
}
