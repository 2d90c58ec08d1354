package org.numberdesk.loa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/**
 * Somebody doubts a letter: it must be shown within two business days, or texting on the number is
 * cut off. Ends when it was answered.
 */
@Entity
@Table(name = "loa_challenge")
public class LoaChallenge extends VersionedEntity {

  static final int NOTE_LENGTH = 2000;

  @Column(name = "loa_id", nullable = false, updatable = false)
  private long requestId;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "e164", nullable = false, updatable = false, length = 20)
  private String number;

  @Column(name = "title", nullable = false, updatable = false, length = 400)
  private String title;

  @Column(name = "note", updatable = false, length = NOTE_LENGTH)
  private String note;

  @Column(name = "due_at", nullable = false, updatable = false)
  private Instant dueAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected LoaChallenge() {}

  LoaChallenge(LoaRequest request, String number, String note, Instant dueAt) {
    this.requestId = request.id();
    this.organisationId = request.organisationId();
    this.number = number;
    this.title = LoaMoves.title(request);
    this.note = note;
    this.dueAt = dueAt;
  }

  void answered(Instant now) {
    answeredAt = answeredAt == null ? now : answeredAt;
  }

  public long requestId() {
    return requestId;
  }

  public long organisationId() {
    return organisationId;
  }

  public String number() {
    return number;
  }

  public String title() {
    return title;
  }

  public String note() {
    return note;
  }

  public Instant dueAt() {
    return dueAt;
  }
}
