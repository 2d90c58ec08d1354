package org.numberdesk.support;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.VersionedEntity;

/**
 * A question and what followed. OPEN until staff answer, ANSWERED until the customer writes again,
 * CLOSED by either side; a word of the customer opens it again.
 */
@Entity
@Table(name = "support_thread")
public class SupportThread extends VersionedEntity {

  public static final int SUBJECT_LENGTH = 200;
  static final int PLACE_LENGTH = 400;

  /** Who is waited for. */
  public enum Status {
    /** the staff */
    OPEN,
    /** the customer, who need not say more */
    ANSWERED,
    /** nobody */
    CLOSED
  }

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "asked_by", updatable = false)
  private Long askedBy;

  @Column(name = "subject", nullable = false, updatable = false, length = SUBJECT_LENGTH)
  private String subject;

  @Column(name = "place", updatable = false, length = PLACE_LENGTH)
  private String place;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 20)
  private Status status = Status.OPEN;

  @Column(name = "last_at", nullable = false)
  private Instant lastAt;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "thread_id", nullable = false)
  @OrderBy("id")
  private List<SupportMessage> messages = new ArrayList<>();

  protected SupportThread() {}

  SupportThread(long organisationId, Long askedBy, String subject, String place) {
    this.organisationId = organisationId;
    this.askedBy = askedBy;
    this.subject = subject;
    this.place = place;
  }

  /** Adds a word; whose it is decides who is waited for now. */
  void say(boolean staff, String author, String text, Instant at) {
    messages.add(new SupportMessage(staff, author, text, at));
    status = staff ? Status.ANSWERED : Status.OPEN;
    lastAt = at;
  }

  void close(Instant at) {
    status = Status.CLOSED;
    lastAt = at;
  }

  public long organisationId() {
    return organisationId;
  }

  /** The account that asked, or null where it is gone. */
  public Long askedBy() {
    return askedBy;
  }

  public String subject() {
    return subject;
  }

  /** The page from which it was asked, an address within the portal, or null. */
  public String place() {
    return place;
  }

  public Status status() {
    return status;
  }

  public Instant lastAt() {
    return lastAt;
  }

  public List<SupportMessage> messages() {
    return List.copyOf(messages);
  }
}
