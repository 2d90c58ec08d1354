package org.numberdesk.deadlines.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.deadlines.DeadlineDesk;
import org.numberdesk.deadlines.DeadlineImporter;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Notices;
import org.primefaces.model.file.UploadedFile;

/** What staff have to do about dated rules: read old sources again, bring files in. */
@Named
@ViewScoped
public class DeadlineDeskPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long LARGEST = 10L * 1024 * 1024;
  private static final int SHOWN = 50;

  @Inject private DeadlineDesk desk;
  @Inject private DeadlineImporter importer;
  @Inject private Notices notices;

  private List<Line> lines;
  private transient UploadedFile file;
  private List<String> problems = List.of();

  /** A rule whose source nobody has read for long. */
  public record Line(String key, long version, String title, String text, String source)
      implements Serializable {}

  public void load() {
    lines =
        desk.listUnchecked().stream()
            .map(
                rule ->
                    new Line(
                        rule.key(),
                        rule.version(),
                        rule.title(),
                        Words.of(
                            "deadlines.desk.lastRead",
                            Dates.dateWithYear(rule.checkedOn()),
                            RuleWords.place(rule.jurisdiction())),
                        rule.source()))
            .toList();
  }

  public void check(Line line) {
    desk.check(line.key(), line.version());
    notices.done("deadlines.notice.checked", line.title());
    load();
  }

  /** Brings a file in; where it cannot be taken, nothing of it is, and each place is named. */
  public void bring() {
    if (file == null || file.getSize() == 0) {
      throw new InvalidFields("file", "deadlines.error.noFile");
    }
    if (file.getSize() > LARGEST) {
      throw new InvalidFields("file", "error.tooLarge");
    }
    problems = List.of();
    try {
      DeadlineImporter.Imported done = importer.bring(file.getContent());
      notices.done("deadlines.notice.imported", done.added(), done.changed(), done.unchanged());
      load();
    } catch (RuntimeException e) {
      List<FieldError> errors =
          Causes.find(e, InvalidFields.class).map(InvalidFields::errors).orElse(List.of());
      if (errors.isEmpty() || errors.stream().anyMatch(error -> error.field().equals("file"))) {
        throw e;
      }
      problems =
          errors.stream()
              .limit(SHOWN)
              .map(error -> error.field() + ": " + Words.of(error.key(), error.parameters()))
              .toList();
    }
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<String> getProblems() {
    return problems;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
