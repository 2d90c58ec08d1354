package org.numberdesk.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
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

  /** Where it stands in the desk's queue; null for what does not wait for staff. */
  @Column(name = "rank_at")
  Instant rankAt;

  @Column(name = "wished_on")
  LocalDate wishedOn;

  @Column(name = "finding_count", nullable = false)
  int findingCount;

  /** Staff have promised the next step, or none if null. */
  void promise(Instant due, int carrierDays) {
    dueAt = due;
    rankAt = QueueRank.of(due, wishedOn, carrierDays, findingCount == 0);
  }

  /** The customer wishes to go live on a day, or no longer if null. */
  void wish(LocalDate day, int carrierDays) {
    wishedOn = day;
    promise(dueAt, carrierDays);
  }

  public Instant rankAt() {
    return rankAt;
  }

  /** The day on which the customer wishes to go live, in its organisation's zone, or null. */
  public LocalDate wishedOn() {
    return wishedOn;
  }

  /** How much preflight found when it was last handed in. */
  public int findingCount() {
    return findingCount;
  }

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
