package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** What leads see of the post: what waits, what went out, what came back. */
@ApplicationScoped
@Transactional
public class OutboxDesk {

  @Inject private OutboxRepository mails;
  @Inject private Vault vault;
  @Inject private MailSetup setup;
  @Inject private Clock clock;

  /**
   * One mail as it can be shown: what its links open is masked.
   *
   * @param text the plain text, or null where it is gone
   * @param files the names of what goes with it
   */
  public record Shown(
      long id,
      String to,
      String subject,
      MailStatus status,
      int attempts,
      Instant written,
      Instant next,
      Instant sent,
      String error,
      String text,
      List<String> files,
      boolean canBeSentAgain) {}

  /** Newest first; null for every status. */
  @RequiresPermission(Permission.OUTBOX_VIEW)
  public Page<OutboxMail> list(MailStatus status, PageRequest request) {
    return mails.list(status, request);
  }

  @RequiresPermission(Permission.OUTBOX_VIEW)
  public Shown get(long id) {
    OutboxMail mail = find(id);
    String text = mail.isConfidential() ? vault.open(mail.plain()) : mail.plain();
    return new Shown(
        id,
        mail.recipient(),
        mail.subject(),
        mail.status(),
        mail.attempts(),
        mail.createdAt(),
        mail.nextAttempt(),
        mail.sentAt(),
        mail.lastError(),
        SecretLinks.mask(text),
        mail.attachments().stream().map(OutboxAttachment::name).toList(),
        mail.canBeSentAgain());
  }

  /** Lets a refused mail be tried once more; does nothing to any other. */
  @RequiresPermission(Permission.OUTBOX_VIEW)
  public void sendAgain(long id) {
    OutboxMail mail = find(id);
    if (mail.canBeSentAgain()) {
      mail.again(clock.instant());
    }
  }

  /** Whether there is a mail server; without one, mails wait. */
  @RequiresPermission(Permission.OUTBOX_VIEW)
  public boolean sends() {
    return setup.server().isPresent();
  }

  @RequiresPermission(Permission.OUTBOX_VIEW)
  public long countWaiting() {
    return mails.countWaiting();
  }

  private OutboxMail find(long id) {
    return mails.find(id).orElseThrow(() -> new NotFound(OutboxMail.class, id));
  }
}
