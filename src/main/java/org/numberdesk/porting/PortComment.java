package org.numberdesk.porting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/** What somebody said about an order. Inner notes are for staff alone. */
@Entity
@Table(name = "port_comment")
public class PortComment extends VersionedEntity {

  @Column(name = "author", length = 200, updatable = false)
  private String author;

  @Column(name = "staff", nullable = false, updatable = false)
  private boolean staff;

  @Column(name = "inner_note", nullable = false, updatable = false)
  private boolean inner;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "words", nullable = false, updatable = false, length = PortStep.REMARK_LENGTH)
  private String words;

  protected PortComment() {}

  PortComment(String author, boolean staff, boolean inner, Instant at, String words) {
    this.author = author;
    this.staff = staff;
    this.inner = inner;
    this.at = at;
    this.words = words.strip();
  }

  public String author() {
    return author;
  }

  /** Whether staff said it. */
  public boolean staff() {
    return staff;
  }

  /** Whether customers do not see it. */
  public boolean inner() {
    return inner;
  }

  public Instant at() {
    return at;
  }

  public String words() {
    return words;
  }
}
