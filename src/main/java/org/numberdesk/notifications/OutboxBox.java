package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Vault;

/** The outbox as the postman sees it; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OutboxBox implements Round.Box {

  @Inject private OutboxRepository mails;
  @Inject private Vault vault;

  @Override
  public List<Long> due(Instant now, int most) {
    return mails.due(now, most);
  }

  @Override
  public Optional<Postman.Parcel> take(long id, Instant now) {
    OutboxMail mail = mails.find(id).orElseThrow();
    if (mail.status() != MailStatus.WAITING) {
      return Optional.empty();
    }
    if (mail.isOver(now)) {
      mail.lapsed();
      return Optional.empty();
    }
    boolean sealed = mail.isConfidential();
    return Optional.of(
        new Postman.Parcel(
            mail.key(),
            mail.recipient(),
            mail.subject(),
            sealed ? vault.open(mail.plain()) : mail.plain(),
            sealed ? vault.open(mail.html()) : mail.html(),
            mail.attachments().stream().map(OutboxAttachment::given).toList(),
            mail.createdAt()));
  }

  @Override
  public void sent(long id, Instant now) {
    mails.find(id).orElseThrow().sent(now);
  }

  @Override
  public void failed(long id, String error, Instant now) {
    mails.find(id).orElseThrow().failed(error, now);
  }

  @Override
  public void refused(long id, String error) {
    mails.find(id).orElseThrow().refused(error);
  }
}
