package org.numberdesk.documents;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** A document came in. */
public record DocumentAdded(
    long documentId, Long organisationId, DocumentKind kind, String name, String sha256)
    implements DomainEvent {

  static DocumentAdded of(Document document) {
    return new DocumentAdded(
        document.id(),
        document.organisationId(),
        document.kind(),
        document.name(),
        document.sha256());
  }

  @Override
  public String subject() {
    return "document";
  }

  @Override
  public String subjectId() {
    return Long.toString(documentId);
  }

  @Override
  public String action() {
    return "document.add";
  }

  @Override
  public List<Change> changes() {
    return List.of(new Change("name", null, name), new Change("sha256", null, sha256));
  }
}
