package org.numberdesk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;

/**
 * The portal's own way to documents, for use cases that asked for their permission already: keeps
 * generated files, reads what a case refers to. What it takes goes through the same inspection as
 * an upload.
 */
@ApplicationScoped
@Transactional
public class DocumentStore {

  @Inject private DocumentRepository documents;
  @Inject private DocumentInspector inspector;
  @Inject private DocumentLimits limits;
  @Inject private Event<DomainEvent> events;

  /**
   * Keeps a file. The same bytes for the same purpose are kept once.
   *
   * @param bytes read to its end, not closed
   * @throws org.numberdesk.shared.TooLarge beyond what one document may have
   * @throws org.numberdesk.shared.UnsupportedContent where the bytes are of no format taken
   * @throws org.numberdesk.shared.InvalidFields for {@code file}, where they are damaged or not
   *     safe
   * @throws DocumentRoomFull where the organisation keeps as much as it may
   */
  public Document keep(long organisationId, DocumentKind kind, String name, InputStream bytes) {
    InspectedFile file = inspector.inspect(kind, bytes, limits.bytes());
    try {
      return documents
          .findSame(organisationId, kind, file.sha256())
          .orElseGet(() -> add(organisationId, kind, name, file));
    } finally {
      DocumentInspector.drop(file.file());
    }
  }

  private Document add(long organisationId, DocumentKind kind, String name, InspectedFile file) {
    if (documents.used(organisationId) + file.size() > limits.bytesPerOrganisation()) {
      throw new DocumentRoomFull(limits.bytesPerOrganisation());
    }
    Document document = new Document(organisationId, kind, name, file);
    try (InputStream bytes = Files.newInputStream(file.file())) {
      documents.add(document, bytes, file.thumbnail());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    events.fire(DocumentAdded.of(document));
    return document;
  }

  /** A document of an organisation in scope. */
  public Optional<Document> find(Scope scope, long id) {
    return documents.find(scope, id);
  }

  /** Those of these that are in scope, in one query. */
  public List<Document> list(Scope scope, Collection<Long> ids) {
    return documents.list(scope, ids);
  }

  /** Writes the bytes, a part at a time. */
  public void write(Document document, OutputStream out) {
    try {
      documents.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
