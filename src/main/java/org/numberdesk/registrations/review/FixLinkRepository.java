package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The links for web teams. */
@ApplicationScoped
class FixLinkRepository {

  @PersistenceContext private EntityManager em;

  void add(FixLink link) {
    em.persist(link);
  }

  Optional<FixLink> findByHash(String hash) {
    return em.createQuery("select e from FixLink e where e.hash = :hash", FixLink.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** Those of a registration, newest first. */
  List<FixLink> listOf(long registration) {
    return em.createQuery(
            "select e from FixLink e where e.registrationId = :registration order by e.id desc",
            FixLink.class)
        .setParameter("registration", registration)
        .getResultList();
  }
}
