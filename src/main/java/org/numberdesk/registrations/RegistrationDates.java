package org.numberdesk.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/**
 * The dates of a registration, all of them instants in UTC and null where there is none. Its moves
 * set them; clocks and lists go by them.
 */
@MappedSuperclass
public abstract class RegistrationDates extends VersionedEntity {

  @Column(name = "status_since", nullable = false)
  Instant statusSince;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "resubmit_by")
  Instant resubmitBy;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "approved_at")
  Instant approvedAt;

  @Column(name = "sent_at")
  Instant sentAt;

  @Column(name = "cure_by")
  Instant cureBy;

  public Instant statusSince() {
    return statusSince;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Instant resubmitBy() {
    return resubmitBy;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Instant approvedAt() {
    return approvedAt;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Instant cureBy() {
    return cureBy;
  }
}
