package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.numbers.importing.NumberImport;
import org.numberdesk.numbers.importing.NumberImporter;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** An import as a page: choose a file, bring it in, see how far it is and what became of it. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final long LARGEST = 10L * 1024 * 1024;

  @Inject private NumberImporter importer;
  @Inject private Caller caller;

  private Long id;
  private transient UploadedFile file;
  private boolean complete;
  private NumberImport.Status status;
  private String fileName;
  private String sentence;
  private int percent;
  private int bad;
  private boolean vanished;
  private List<String> unused = List.of();
  private List<BadRows> errors = List.of();

  public void load() {
    if (!caller.can(Permission.NUMBERS_IMPORT)) {
      throw new PermissionDenied(Permission.NUMBERS_IMPORT);
    }
    if (id != null) {
      refresh();
    }
  }

  /** Looks how far it is. */
  public void refresh() {
    NumberImporter.Progress progress = importer.get(id);
    NumberImport of = progress.of();
    status = of.status();
    fileName = of.fileName();
    bad = of.failed();
    vanished = of.asksAboutVanished();
    unused = of.unused();
    errors = BadRows.of(progress.errors());
    percent = percent(of);
    sentence = sentence(of);
  }

  static int percent(NumberImport of) {
    return of.rowsTotal() == 0 ? 0 : (int) (100L * of.rowsDone() / of.rowsTotal());
  }

  static String sentence(NumberImport of) {
    return switch (of.status()) {
      case PROPOSED -> "";
      case RUNNING -> Words.of("numbers.import.running", of.rowsDone(), of.rowsTotal());
      case FAILED -> Words.of("numbers.import.failed", of.message());
      case DONE ->
          Words.of("numbers.import.done", of.imported(), of.updated(), of.unchanged(), of.failed());
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
    goTo(importer.propose(file.getFileName(), file.getContent(), null, complete));
  }

  public void bring() {
    importer.confirm(id);
    goTo(id);
  }

  /** By its address: the page is no view of its own that an outcome could name. */
  static void goTo(Long of) {
    Faces.redirect("numbers/import?id=%s", of.toString());
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

  public String getFileName() {
    return fileName;
  }

  public String getSentence() {
    return sentence;
  }

  public int getPercent() {
    return percent;
  }

  /** Rows that did not go in. */
  public int getBad() {
    return bad;
  }

  /** Whether numbers the file did not name wait for a decision. */
  public boolean isVanished() {
    return vanished;
  }

  /** What in the file meant nothing, in words; empty where everything did. */
  public String getUnused() {
    return unused.isEmpty() ? "" : String.join(", ", unused);
  }

  public List<BadRows> getErrors() {
    return errors;
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

  public boolean isComplete() {
    return complete;
  }

  public void setComplete(boolean complete) {
    this.complete = complete;
  }
}
