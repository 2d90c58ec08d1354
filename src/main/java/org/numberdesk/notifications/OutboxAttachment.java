package org.numberdesk.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.numberdesk.shared.VersionedEntity;

/** A file that goes with a mail. */
@Entity
@Table(name = "outbox_attachment")
public class OutboxAttachment extends VersionedEntity {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "mail_id", nullable = false, updatable = false)
  private OutboxMail mail;

  @Column(name = "name", nullable = false, updatable = false, length = 200)
  private String name;

  @Column(name = "type", nullable = false, updatable = false, length = 100)
  private String type;

  @Column(name = "bytes", nullable = false, updatable = false)
  private byte[] bytes;

  protected OutboxAttachment() {}

  OutboxAttachment(OutboxMail mail, Mail.Attachment given) {
    this.mail = mail;
    this.name = given.name();
    this.type = given.type();
    this.bytes = given.bytes().clone();
  }

  String name() {
    return name;
  }

  Mail.Attachment given() {
    return new Mail.Attachment(name, type, bytes);
  }
}
