package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentDesk;
import org.numberdesk.documents.DocumentKind;
import org.numberdesk.documents.web.UploadWords;
import org.numberdesk.security.Caller;
import org.primefaces.event.FileUploadEvent;

/**
 * The files of a registration's evidence: uploaded in the form, or taken from those that are there.
 */
@Named
@ViewScoped
public class EvidenceFiles implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String KIND = "SCREENSHOT";

  @Inject private DocumentDesk documents;
  @Inject private RegistrationPage page;
  @Inject private Caller caller;

  private final Map<String, FileView> known = new HashMap<>();
  private final Map<String, String> errors = new HashMap<>();
  private final ArrayList<FileView> offered = new ArrayList<>();
  private String wanted;

  /** The file an answer names, as a list of one, so that a page can repeat over it. */
  public List<FileView> of(String id) {
    return List.of(known.computeIfAbsent(id, this::read));
  }

  private FileView read(String id) {
    return FileView.idOf(id)
        .flatMap(key -> documents.list(List.of(key)).stream().findFirst())
        .map(found -> FileView.of(found, caller.zone()))
        .orElseGet(() -> FileView.unknown(id));
  }

  /** What was wrong with the last file sent for a field, or null. */
  public String error(String path) {
    return errors.get(path);
  }

  public void upload(FileUploadEvent event) {
    String path = (String) event.getComponent().getAttributes().get("answer");
    errors.remove(path);
    try (InputStream bytes = event.getFile().getInputStream()) {
      Document added = documents.add(null, kind(path), event.getFile().getFileName(), bytes);
      answer(path, added);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      errors.put(path, UploadWords.of(e));
      page.getForm().field(path).ifPresent(field -> page.getForm().turned(field));
    }
  }

  private DocumentKind kind(String path) {
    String kind = page.getForm().draft().form().get(kindPath(path));
    return switch (kind) {
      case "SCRIPT" -> DocumentKind.SCRIPT;
      case "MOCKUP" -> DocumentKind.MOCKUP;
      case "LETTER" -> DocumentKind.LETTER;
      case "", KIND -> DocumentKind.SCREENSHOT;
      default -> DocumentKind.OTHER;
    };
  }

  private static String kindPath(String path) {
    return path.substring(0, path.lastIndexOf('.')) + ".kind";
  }

  /** Unless somebody said otherwise, it is what the answers call for, or a picture. */
  private void answer(String path, Document document) {
    known.put(document.id().toString(), FileView.of(document, caller.zone()));
    RegistrationForm form = page.getForm();
    if (form.draft().form().isBlank(kindPath(path))) {
      String kind =
          form.getAsked().stream()
              .filter(asked -> !asked.given())
              .map(asked -> asked.kind().name())
              .findFirst()
              .orElse(KIND);
      form.field(kindPath(path)).ifPresent(field -> field.answer(kind));
    }
    form.field(path).ifPresent(field -> field.answer(document.id().toString()));
  }

  /** Opens the organisation's documents for a field. */
  public void offer(String path) {
    wanted = path;
    offered.clear();
    documents.newest(caller.organisationId()).stream()
        .map(document -> FileView.of(document, caller.zone()))
        .forEach(offered::add);
  }

  public void use(String id) {
    if (wanted != null) {
      errors.remove(wanted);
      answer(wanted, documents.get(Long.valueOf(id)));
    }
  }

  public List<FileView> getOffered() {
    return offered;
  }
}
