package org.numberdesk.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.numberdesk.shared.VersionedEntity;

/**
 * One uploaded or generated file. Its bytes lie in rows of their own and never change: what
 * replaces a document is another document.
 */
@Entity
@Table(name = "document")
public class Document extends VersionedEntity {

  static final int NAME_LENGTH = 200;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private DocumentKind kind;

  @Column(name = "name", nullable = false, updatable = false, length = NAME_LENGTH)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "type", nullable = false, updatable = false, length = 20)
  private DocumentType type;

  @Column(name = "size_bytes", nullable = false, updatable = false)
  private long size;

  @Column(name = "sha256", nullable = false, updatable = false, length = 64)
  private String sha256;

  @Column(name = "pictured", nullable = false)
  private boolean pictured;

  protected Document() {}

  Document(long organisationId, DocumentKind kind, String name, InspectedFile file) {
    this.organisationId = organisationId;
    this.kind = kind;
    this.type = file.type();
    this.name = DocumentName.of(name, file.type());
    this.size = file.size();
    this.sha256 = file.sha256();
    this.pictured = file.thumbnail() != null;
  }

  public long organisationId() {
    return organisationId;
  }

  public DocumentKind kind() {
    return kind;
  }

  /** The file's name, cleaned; it ends as its type does. */
  public String name() {
    return name;
  }

  public DocumentType type() {
    return type;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  /** Of the bytes, in lower-case hex. */
  public String sha256() {
    return sha256;
  }

  /** Whether there is a small picture of it. */
  public boolean pictured() {
    return pictured;
  }
}
