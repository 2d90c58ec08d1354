package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.numberdesk.security.Secrets;
import org.numberdesk.security.Vault;

/**
 * Where mails are put. A mail is written in the transaction of what it tells of: what is taken back
 * was never mailed, and what is committed is mailed at least once. A job sends.
 */
@ApplicationScoped
public class Outbox {

  @Inject private OutboxRepository mails;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /** Puts a mail in, unless one with its key is there already; needs a transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Mail mail) {
    String key = Secrets.hash(mail.key());
    if (!mails.has(key)) {
      boolean sealed = mail.confidential();
      mails.add(
          new OutboxMail(
              mail,
              key,
              sealed ? vault.seal(mail.text()) : mail.text(),
              sealed ? vault.seal(mail.html()) : mail.html(),
              clock.instant()));
    }
  }
}
