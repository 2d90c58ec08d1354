package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Ends what one person holds, across organisations; only the portal itself asks for it. */
@ApplicationScoped
class HandoverRepository {

  @PersistenceContext private EntityManager em;

  /** Their claims lapse now instead of later; the timer puts the cases back into the queue. */
  int endClaims(long accountId, Instant now) {
    return em.createQuery(
            "update Registration r set r.claimedUntil = :now"
                + " where r.claimedBy = :account and r.claimedUntil > :now")
        .setParameter("account", accountId)
        .setParameter("now", now)
        .executeUpdate();
  }
}
