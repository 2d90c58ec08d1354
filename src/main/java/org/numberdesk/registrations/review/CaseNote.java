package org.numberdesk.registrations.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/** Something written beside a case. Never changed, never deleted. */
@Entity
@Table(name = "case_note")
public class CaseNote extends VersionedEntity {

  public static final int LENGTH = 4000;
  static final int FIELD_LENGTH = 200;

  /** Who reads it. */
  public enum Kind {
    /** staff alone */
    NOTE,
    /** staff alone: what was said on the telephone */
    CALL,
    /** staff and the customer */
    COMMENT,
    /** staff and the customer: what was answered to an escalation */
    ANSWER
  }

  @Column(name = "registration_id", nullable = false, updatable = false)
  private long registrationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private Kind kind;

  @Column(name = "field", updatable = false, length = FIELD_LENGTH)
  private String field;

  @Column(name = "staff", nullable = false, updatable = false)
  private boolean staff;

  @Column(name = "author", nullable = false, updatable = false, length = 200)
  private String author;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "revision", nullable = false, updatable = false)
  private int revision;

  @Column(name = "text", nullable = false, updatable = false, length = LENGTH)
  private String text;

  protected CaseNote() {}

  CaseNote(
      long registrationId,
      Kind kind,
      String field,
      boolean staff,
      String author,
      Instant at,
      int revision,
      String text) {
    this.registrationId = registrationId;
    this.kind = kind;
    this.field = field;
    this.staff = staff;
    this.author = author;
    this.at = at;
    this.revision = revision;
    this.text = text;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the customer reads it. */
  boolean open() {
    return kind == Kind.COMMENT || kind == Kind.ANSWER;
  }

  /** JSON path of the answer it is about, or null for the whole. */
  public String field() {
    return field;
  }

  /** Whether staff wrote it. */
  public boolean staff() {
    return staff;
  }

  public String author() {
    return author;
  }

  public Instant at() {
    return at;
  }

  /** The submission that lay before the author. */
  public int revision() {
    return revision;
  }

  public String text() {
    return text;
  }
}
