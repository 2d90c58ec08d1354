package org.numberdesk.notifications;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.VersionedEntity;

/**
 * A mail on its way: waits, is tried again at longer and longer intervals, and ends as sent,
 * refused or lapsed. A confidential one is sealed, and loses its text when it has ended.
 */
@Entity
@Table(name = "outbox_mail")
@NamedQuery(name = OutboxMail.BY_KEY, query = "select m.id from OutboxMail m where m.key = :key")
@NamedQuery(
    name = OutboxMail.DUE,
    query =
        "select m.id from OutboxMail m where m.status = org.numberdesk.notifications.MailStatus.WAITING and m.nextAttempt <= :now order by m.nextAttempt, m.id")
@NamedQuery(
    name = OutboxMail.WAITING,
    query =
        "select count(m) from OutboxMail m where m.status = org.numberdesk.notifications.MailStatus.WAITING")
@NamedQuery(
    name = OutboxMail.NOT_SEALED_WITH,
    query =
        "select m from OutboxMail m where m.confidential = true and m.plain is not null and m.plain not like :inUse order by m.id")
public class OutboxMail extends VersionedEntity {

  static final String BY_KEY = "OutboxMail.byKey";
  static final String DUE = "OutboxMail.due";
  static final String WAITING = "OutboxMail.waiting";
  static final String NOT_SEALED_WITH = "OutboxMail.notSealedWith";

  static final int SUBJECT_LENGTH = 400;
  private static final int ERROR_LENGTH = 400;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

  /** How long a mail server may be away before a mail counts as refused. */
  static final Duration PATIENCE = Duration.ofDays(4);

  @Column(name = "mail_key", nullable = false, updatable = false, length = 64)
  private String key;

  @Column(name = "organisation_id", updatable = false)
  private Long organisationId;

  @Column(name = "kind", nullable = false, updatable = false, length = 60)
  private String kind;

  @Column(name = "recipient", nullable = false, updatable = false, length = 254)
  private String recipient;

  @Column(name = "subject", nullable = false, updatable = false, length = SUBJECT_LENGTH)
  private String subject;

  @Lob
  @Column(name = "plain")
  private String plain;

  @Lob
  @Column(name = "html")
  private String html;

  @Column(name = "confidential", nullable = false, updatable = false)
  private boolean confidential;

  @Column(name = "not_after", updatable = false)
  private Instant notAfter;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 20)
  private MailStatus status = MailStatus.WAITING;

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "next_attempt", nullable = false)
  private Instant nextAttempt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "last_error", length = ERROR_LENGTH)
  private String lastError;

  @OneToMany(mappedBy = "mail", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<OutboxAttachment> attachments = new ArrayList<>();

  protected OutboxMail() {}

  /**
   * A mail that waits.
   *
   * @param key the hash of the mail's own
   * @param plain the text, and {@code html}, sealed if it is confidential
   */
  OutboxMail(Mail mail, String key, String plain, String html, Instant now) {
    this.key = key;
    this.organisationId = mail.organisationId();
    this.kind = mail.kind();
    this.recipient = mail.to();
    this.subject = cut(mail.subject().replaceAll("\\s+", " "), SUBJECT_LENGTH);
    this.plain = plain;
    this.html = html;
    this.confidential = mail.confidential();
    this.notAfter = mail.notAfter();
    this.nextAttempt = now;
    mail.attachments().forEach(one -> attachments.add(new OutboxAttachment(this, one)));
  }

  void sent(Instant now) {
    status = MailStatus.SENT;
    sentAt = now;
    attempts++;
    lastError = null;
    forget();
  }

  /** The mail server could not be reached, or asks to come again. */
  void failed(String error, Instant now) {
    attempts++;
    lastError = cut(error, ERROR_LENGTH);
    nextAttempt = now.plus(pause(attempts));
    if (createdAt() != null && createdAt().plus(PATIENCE).isBefore(now)) {
      end(MailStatus.REFUSED);
    }
  }

  static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /** The mail server will not have it. */
  void refused(String error) {
    attempts++;
    lastError = cut(error, ERROR_LENGTH);
    end(MailStatus.REFUSED);
  }

  void lapsed() {
    end(MailStatus.LAPSED);
  }

  private void end(MailStatus how) {
    status = how;
    forget();
  }

  private void forget() {
    if (confidential) {
      plain = null;
      html = null;
    }
  }

  /** Whether it can be sent once more: it was refused, and its text is still there. */
  public boolean canBeSentAgain() {
    return status == MailStatus.REFUSED && plain != null;
  }

  void again(Instant now) {
    status = MailStatus.WAITING;
    nextAttempt = now;
  }

  void seal(String sealedPlain, String sealedHtml) {
    plain = sealedPlain;
    html = sealedHtml;
  }

  boolean isOver(Instant now) {
    return notAfter != null && notAfter.isBefore(now);
  }

  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  String key() {
    return key;
  }

  String plain() {
    return plain;
  }

  String html() {
    return html;
  }

  boolean isConfidential() {
    return confidential;
  }

  List<OutboxAttachment> attachments() {
    return List.copyOf(attachments);
  }

  public Long organisationId() {
    return organisationId;
  }

  public String kind() {
    return kind;
  }

  public String recipient() {
    return recipient;
  }

  public String subject() {
    return subject;
  }

  public MailStatus status() {
    return status;
  }

  public int attempts() {
    return attempts;
  }

  public Instant nextAttempt() {
    return nextAttempt;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public String lastError() {
    return lastError;
  }
}
