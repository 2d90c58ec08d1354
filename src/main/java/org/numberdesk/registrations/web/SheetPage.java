package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.importing.InventoryFileUnreadable;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.DraftDesk;
import org.numberdesk.registrations.brands.BrandDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.web.Downloads;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** Begins many registrations from a sheet: shown row by row, and begun only if all can be read. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final long LARGEST = 2L * 1024 * 1024;

  @Inject private DraftDesk drafts;
  @Inject private BrandDesk brands;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private transient UploadedFile file;
  private final ArrayList<SheetLine> lines = new ArrayList<>();
  private final ArrayList<String> unused = new ArrayList<>();

  public void load() {
    if (!caller.can(Permission.REGISTRATIONS_EDIT) || caller.isStaff()) {
      throw new PermissionDenied(Permission.REGISTRATIONS_EDIT);
    }
  }

  public void template() {
    Downloads.send(
        StartSheet.template().getBytes(StandardCharsets.UTF_8), "registrations.csv", true);
  }

  /** Reads the file and judges each row; nothing is stored. */
  public void look() {
    lines.clear();
    unused.clear();
    if (file == null || file.getSize() == 0) {
      throw new InvalidFields("file", "error.field.required");
    }
    if (file.getSize() > LARGEST) {
      throw new InvalidFields("file", "numbers.import.file.tooLarge", LARGEST >> 20);
    }
    StartSheet sheet = read();
    unused.addAll(sheet.unused());
    List<SubmissionForm> forms = forms(List.copyOf(sheet.rows()));
    List<DraftDesk.Looked> looked =
        drafts.look(forms.stream().map(form -> form.convert().submission()).toList());
    int at = 0;
    for (SheetRow row : sheet.rows()) {
      lines.add(SheetLine.of(row, forms.get(at), looked.get(at)));
      at++;
    }
  }

  private StartSheet read() {
    try (InputStream in = file.getInputStream()) {
      return StartSheet.read(in);
    } catch (InventoryFileUnreadable e) {
      throw new InvalidFields("file", e.key(), e.parameters().toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for all rows at once what the inventory and the book know. */
  private List<SubmissionForm> forms(List<SheetRow> rows) {
    List<SenderType> types = drafts.typesOf(rows.stream().map(SheetRow::numbers).toList());
    Map<String, Submission.Brand> known =
        brands.answersOf(
            rows.stream()
                .map(SheetRow::brand)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    List<SubmissionForm> forms = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      SenderType type = row.type().orElse(types.get(i));
      Submission.Brand brand = row.brand() == null ? null : known.get(row.brand());
      if (row.brand() != null && brand == null) {
        row.brandUnknown();
      }
      forms.add(row.over(drafts.blank(type, brand)));
    }
    return forms;
  }

  /** Begins all of them. */
  public void start() {
    if (!isReady()) {
      return;
    }
    brands.startAll(lines.stream().map(SheetLine::start).toList());
    notices.done("registrations.sheet.done", lines.size());
    notices.keep();
    Faces.redirect("registrations?status=DRAFT");
  }

  /** Whether a file was read, and nothing in it hinders. */
  public boolean isReady() {
    return !lines.isEmpty() && getBad() == 0;
  }

  /** How many rows cannot be read. */
  public long getBad() {
    return lines.stream().filter(line -> !line.getErrors().isEmpty()).count();
  }

  public List<SheetLine> getLines() {
    return lines;
  }

  /** Columns that mean nothing here. */
  public String getUnused() {
    return String.join(", ", unused);
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
