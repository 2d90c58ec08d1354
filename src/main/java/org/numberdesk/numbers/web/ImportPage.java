package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.importing.ImportError;
import org.numberdesk.numbers.importing.ImportPreview;
import org.numberdesk.numbers.importing.NumberImport;
import org.numberdesk.numbers.importing.NumberImporter;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** An import as a page: choose a file, see what will happen, bring it in, see what became of it. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final long LARGEST = 10L * 1024 * 1024;

  @Inject private NumberImporter importer;
  @Inject private Caller caller;

  private Long id;
  private transient UploadedFile file;
  private NumberImport.Status status;
  private ImportPreview preview;
  private String sentence;
  private List<ImportError> errors = List.of();

  public void load() {
    if (!caller.can(Permission.NUMBERS_IMPORT)) {
      throw new PermissionDenied(Permission.NUMBERS_IMPORT);
    }
    if (id == null) {
      return;
    }
    show(importer.get(id));
    if (isProposed()) {
      preview = importer.preview(id);
      sentence =
          Words.of(
              "numbers.import.preview.sentence",
              preview.imported(),
              preview.updated(),
              preview.unchanged(),
              preview.failed());
      errors = preview.errors();
    }
  }

  private void show(NumberImporter.Progress progress) {
    NumberImport of = progress.of();
    status = of.status();
    errors = progress.errors();
    sentence =
        switch (status) {
          case RUNNING -> Words.of("numbers.import.running", of.rowsDone());
          case FAILED -> Words.of("numbers.import.failed", of.message());
          default ->
              Words.of(
                  "numbers.import.done", of.imported(), of.updated(), of.unchanged(), of.failed());
        };
  }

  /** Keeps the file and shows what would become of it. */
  public void look() {
    if (file == null || file.getSize() == 0) {
      throw new InvalidFields("file", "numbers.import.file.choose");
    }
    if (file.getSize() > LARGEST) {
      throw new InvalidFields("file", "numbers.import.tooLarge");
    }
    goTo(importer.propose(file.getFileName(), file.getContent()));
  }

  public void bring() {
    importer.confirm(id);
    goTo(id);
  }

  /** By its address: the page is no view of its own that an outcome could name. */
  private static void goTo(Long of) {
    Faces.redirect("numbers/import?id=%s", of.toString());
  }

  /** Looks how far it is. */
  public void refresh() {
    show(importer.get(id));
  }

  public boolean isProposed() {
    return status == NumberImport.Status.PROPOSED;
  }

  public boolean isRunning() {
    return status == NumberImport.Status.RUNNING;
  }

  public boolean isFailed() {
    return status == NumberImport.Status.FAILED;
  }

  public NumberImport.Status getStatus() {
    return status;
  }

  public String getSentence() {
    return sentence;
  }

  public List<ImportError> getErrors() {
    return errors;
  }

  /** Numbers that would be new or change. */
  public int getComing() {
    return preview == null ? 0 : preview.imported() + preview.updated();
  }

  public List<Map.Entry<String, String>> getColumns() {
    return preview == null ? List.of() : List.copyOf(preview.columns().entrySet());
  }

  public String getUnused() {
    return preview == null ? "" : String.join(", ", preview.unused());
  }

  public int getLooked() {
    return preview == null || preview.whole() ? 0 : preview.rows();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
