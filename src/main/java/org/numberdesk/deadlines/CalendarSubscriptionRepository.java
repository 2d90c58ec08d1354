package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Secrets;

/** Subscriptions belong to a person and are found by their account, or by their secret. */
@ApplicationScoped
class CalendarSubscriptionRepository {

  @PersistenceContext private EntityManager em;

  void add(CalendarSubscription subscription) {
    em.persist(subscription);
  }

  /** One that is still good. */
  Optional<CalendarSubscription> findLive(String secret) {
    return em.createQuery(
            "select s from CalendarSubscription s where s.hash = :hash and s.revokedAt is null",
            CalendarSubscription.class)
        .setParameter("hash", Secrets.hash(secret))
        .getResultStream()
        .findFirst();
  }

  Optional<CalendarSubscription> find(long accountId, long id) {
    return Optional.ofNullable(em.find(CalendarSubscription.class, id))
        .filter(one -> one.accountId() == accountId);
  }

  /** A person's subscriptions that are still good, newest first. */
  List<CalendarSubscription> listLive(long accountId) {
    return em.createQuery(
            "select s from CalendarSubscription s where s.accountId = :account and s.revokedAt is"
                + " null order by s.id desc",
            CalendarSubscription.class)
        .setParameter("account", accountId)
        .getResultList();
  }
}
