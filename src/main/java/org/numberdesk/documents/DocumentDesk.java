package org.numberdesk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/** What people do with documents: upload, look at, download. */
@ApplicationScoped
@Transactional
public class DocumentDesk {

  /** How many of an organisation's documents are offered for use again. */
  private static final int OFFERED = 60;

  @Inject private DocumentStore store;
  @Inject private DocumentRepository documents;
  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;

  /**
   * Takes an upload.
   *
   * @param organisationKey whose it is, where staff upload; null for the caller's own
   * @param kind null is answered as a field that is needed
   * @param bytes read to its end, not closed; null is answered as a field that is needed
   * @see DocumentStore#keep for what is refused
   */
  @RequiresPermission(Permission.DOCUMENTS_ADD)
  public Document add(String organisationKey, DocumentKind kind, String name, InputStream bytes) {
    List<FieldError> missing = new ArrayList<>();
    if (kind == null) {
      missing.add(FieldError.of("kind", "documents.error.kind"));
    }
    if (bytes == null) {
      missing.add(FieldError.of("file", "error.field.required"));
    }
    if (!missing.isEmpty()) {
      throw new InvalidFields(missing);
    }
    return store.keep(owner(organisationKey), kind, name, bytes);
  }

  private long owner(String key) {
    if (key != null) {
      return organisations
          .findByKey(caller.scope(), key)
          .orElseThrow(() -> new NotFound(Organisation.class, key))
          .id();
    }
    if (caller.organisationId() == null) {
      throw new InvalidFields("organisation", "documents.error.organisation");
    }
    return caller.organisationId();
  }

  @RequiresPermission(value = Permission.DOCUMENTS_VIEW, of = Document.class)
  public Document get(Long id) {
    return documents.find(caller.scope(), id).orElseThrow(() -> new NotFound(Document.class, id));
  }

  /** Those of these that the caller may see. */
  @RequiresPermission(Permission.DOCUMENTS_VIEW)
  public List<Document> list(Collection<Long> ids) {
    return documents.list(caller.scope(), ids);
  }

  /** What an organisation in the caller's scope has, newest first, for use again. */
  @RequiresPermission(Permission.DOCUMENTS_VIEW)
  public List<Document> newest(long organisationId) {
    return caller.scope().covers(organisationId)
        ? documents.listNewest(organisationId, OFFERED)
        : List.of();
  }

  /** Writes the bytes, a part at a time. */
  @RequiresPermission(value = Permission.DOCUMENTS_VIEW, of = Document.class)
  public void write(Long id, OutputStream out) {
    try {
      documents.write(get(id), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pages of a PDF can be looked at as pictures; 0 for what is no PDF. */
  @RequiresPermission(value = Permission.DOCUMENTS_VIEW, of = Document.class)
  public int pages(Long id) {
    return get(id).type() == DocumentType.PDF ? PdfPages.count(bytes(id)) : 0;
  }

  /**
   * A page of a PDF as a PNG.
   *
   * @param page the first is 1
   */
  @RequiresPermission(value = Permission.DOCUMENTS_VIEW, of = Document.class)
  public byte[] page(Long id, int page) {
    if (get(id).type() != DocumentType.PDF) {
      throw new NotFound(Document.class, id);
    }
    return PdfPages.page(bytes(id), page).orElseThrow(() -> new NotFound(Document.class, id));
  }

  private byte[] bytes(Long id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(id, out);
    return out.toByteArray();
  }

  /** Writes the small picture, a PNG. */
  @RequiresPermission(value = Permission.DOCUMENTS_VIEW, of = Document.class)
  public byte[] thumbnail(Long id) {
    Document document = get(id);
    if (!document.pictured()) {
      throw new NotFound(Document.class, id);
    }
    return documents.thumbnail(document);
  }
}
