package org.numberdesk.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.numberdesk.shared.VersionedEntity;

/** How somebody wants to be told of a topic, where it is not by bell and by mail. */
@Entity
@Table(name = "notification_preference")
@NamedQuery(
    name = NotificationPreference.OF_ACCOUNTS,
    query = "select p from NotificationPreference p where p.accountId in :accounts")
public class NotificationPreference extends VersionedEntity {

  static final String OF_ACCOUNTS = "NotificationPreference.ofAccounts";

  @Column(name = "account_id", nullable = false, updatable = false)
  private long accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "topic", nullable = false, updatable = false, length = 30)
  private Topic topic;

  @Column(name = "bell", nullable = false)
  private boolean bell;

  @Column(name = "mail", nullable = false)
  private boolean mail;

  protected NotificationPreference() {}

  NotificationPreference(long accountId, Topic topic) {
    this.accountId = accountId;
    this.topic = topic;
    this.bell = true;
    this.mail = true;
  }

  void choose(boolean byBell, boolean byMail) {
    bell = byBell;
    mail = byMail;
  }

  long accountId() {
    return accountId;
  }

  Topic topic() {
    return topic;
  }

  boolean bell() {
    return bell;
  }

  boolean mail() {
    return mail;
  }
}
