package org.numberdesk.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/** One word in a thread. Never changed. */
@Entity
@Table(name = "support_message")
public class SupportMessage extends VersionedEntity {

  public static final int LENGTH = 4000;

  @Column(name = "staff", nullable = false, updatable = false)
  private boolean staff;

  @Column(name = "author", nullable = false, updatable = false, length = 200)
  private String author;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "text", nullable = false, updatable = false, length = LENGTH)
  private String text;

  protected SupportMessage() {}

  SupportMessage(boolean staff, String author, String text, Instant at) {
    this.staff = staff;
    this.author = author;
    this.text = text;
    this.at = at;
  }

  public boolean staff() {
    return staff;
  }

  public String author() {
    return author;
  }

  public Instant at() {
    return at;
  }

  public String text() {
    return text;
  }
}
