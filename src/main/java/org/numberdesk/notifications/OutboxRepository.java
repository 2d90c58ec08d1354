package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.SealedTexts;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** Mails of the whole portal; only leads see them. */
@ApplicationScoped
public class OutboxRepository implements SealedTexts {

  @PersistenceContext private EntityManager em;

  void add(OutboxMail mail) {
    em.persist(mail);
  }

  boolean has(String key) {
    return !em.createNamedQuery(OutboxMail.BY_KEY, Long.class)
        .setParameter("key", key)
        .getResultList()
        .isEmpty();
  }

  Optional<OutboxMail> find(long id) {
    return Optional.ofNullable(em.find(OutboxMail.class, id));
  }

  List<Long> due(Instant now, int most) {
    return em.createNamedQuery(OutboxMail.DUE, Long.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  long countWaiting() {
    return em.createNamedQuery(OutboxMail.WAITING, Long.class).getSingleResult();
  }

  /** Newest first; null for every status. */
  Page<OutboxMail> list(MailStatus status, PageRequest request) {
    Key<OutboxMail> newest = Key.number("e.id", OutboxMail::id);
    KeysetQuery<OutboxMail> query = KeysetQuery.of(em, OutboxMail.class, "");
    if (status != null) {
      query.where("e.status = :status", "status", status);
    }
    return query.page(request, newest, newest);
  }

  @Override
  public int reseal(Vault vault, int most) {
    List<OutboxMail> mails =
        em.createNamedQuery(OutboxMail.NOT_SEALED_WITH, OutboxMail.class)
            .setParameter("inUse", vault.inUse() + "%")
            .setMaxResults(most)
            .getResultList();
    mails.forEach(mail -> mail.seal(vault.reseal(mail.plain()), vault.reseal(mail.html())));
    return mails.size();
  }
}
