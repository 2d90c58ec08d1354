package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.numberdesk.numbers.importing.FileColumns;
import org.numberdesk.numbers.importing.ImportDesk;
import org.numberdesk.numbers.importing.ImportField;
import org.numberdesk.numbers.importing.ImportOptions;
import org.numberdesk.numbers.importing.ImportPreview;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;

/** How a proposed file is read, and what would become of it. */
@Named
@ViewScoped
public class ImportReading implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ImportDesk desk;

  private Long id;
  private final ArrayList<Line> lines = new ArrayList<>();
  private String country;
  private boolean complete;
  private ImportPreview preview;
  private String trouble;

  /** A column, its first values, and what somebody says it is. */
  public static final class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FileColumns.Column column;
    private String field;

    Line(FileColumns.Column column) {
      this.column = column;
      this.field = column.field();
    }

    public String getHeader() {
      return column.header();
    }

    public String getSamples() {
      return String.join(" · ", column.samples());
    }

    public String getField() {
      return field;
    }

    public void setField(String field) {
      this.field = field == null ? "" : field;
    }
  }

  /** Reads how a file is read; null where there is none to look at. */
  public void load(Long of) {
    id = of;
    if (of == null) {
      return;
    }
    ImportOptions options = desk.options(of);
    country = options.country();
    complete = options.complete();
    lines.clear();
    desk.columns(of).forEach(column -> lines.add(new Line(column)));
    look();
  }

  private void look() {
    preview = null;
    trouble = null;
    try {
      preview = desk.preview(id);
    } catch (InvalidFields e) {
      trouble = Words.of(e.errors().get(0).key(), e.errors().get(0).parameters());
    }
  }

  /** Reads the file as somebody says. */
  public void again() {
    Map<String, String> columns = new LinkedHashMap<>();
    lines.forEach(line -> columns.put(line.getHeader(), line.getField()));
    desk.read(id, columns, country, complete);
    ImportPage.goTo(id);
  }

  public List<Line> getLines() {
    return lines;
  }

  /** Why nothing can be foretold yet, or null. */
  public String getTrouble() {
    return trouble;
  }

  public boolean isReady() {
    return preview != null;
  }

  public String getSentence() {
    return preview == null
        ? ""
        : Words.of(
            "numbers.import.preview.sentence",
            preview.imported(),
            preview.updated(),
            preview.unchanged(),
            preview.failed());
  }

  public ImportPreview getPreview() {
    return preview;
  }

  /** The rows that would not go in, by their reason. */
  public List<BadRows> getErrors() {
    return preview == null ? List.of() : BadRows.of(preview.errors());
  }

  /** Numbers that would be new or change. */
  public int getComing() {
    return preview == null ? 0 : preview.imported() + preview.updated();
  }

  /** How many rows were looked at, where that was not all; else 0. */
  public int getLooked() {
    return preview == null || preview.whole() ? 0 : preview.rows();
  }

  public String getUnused() {
    return preview == null ? "" : String.join(", ", preview.unused());
  }

  public ImportField[] getFields() {
    return ImportField.values();
  }

  /** Countries by name, to their codes. */
  public Map<String, String> getCountries() {
    Map<String, String> countries = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      countries.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
    return countries;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public boolean isComplete() {
    return complete;
  }

  public void setComplete(boolean complete) {
    this.complete = complete;
  }
}
