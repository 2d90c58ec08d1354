package org.numberdesk.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/** One thing one person is told. Unread until they have seen it. */
@Entity
@Table(name = "notification")
@NamedQuery(
    name = Notification.UNREAD,
    query = "select count(n) from Notification n where n.accountId = :account and n.readAt is null")
@NamedQuery(
    name = Notification.READ_ALL,
    query =
        "update Notification n set n.readAt = :now where n.accountId = :account and n.readAt is null")
public class Notification extends VersionedEntity {

  static final int TITLE_LENGTH = 400;
  static final int TEXT_LENGTH = 2000;

  static final String UNREAD = "Notification.unread";
  static final String READ_ALL = "Notification.readAll";

  @Column(name = "account_id", nullable = false, updatable = false)
  private long accountId;

  @Column(name = "organisation_id", updatable = false)
  private Long organisationId;

  @Column(name = "kind", nullable = false, updatable = false, length = 60)
  private String kind;

  @Column(name = "title", nullable = false, updatable = false, length = TITLE_LENGTH)
  private String title;

  @Column(name = "text", updatable = false, length = TEXT_LENGTH)
  private String text;

  @Column(name = "link", updatable = false, length = 400)
  private String link;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notification() {}

  /**
   * Something to tell.
   *
   * @param kind what it is about; names its icon
   * @param title the sentence, in the reader's words
   * @param link where in the portal it is answered, starting with a slash
   */
  public Notification(
      long accountId, Long organisationId, String kind, String title, String text, String link) {
    this.accountId = accountId;
    this.organisationId = organisationId;
    this.kind = kind;
    this.title = title;
    this.text = text;
    this.link = link;
  }

  public String getKind() {
    return kind;
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return text;
  }

  public String getLink() {
    return link;
  }

  public boolean isUnread() {
    return readAt == null;
  }

  public Instant getCreatedAt() {
    return createdAt();
  }
}
