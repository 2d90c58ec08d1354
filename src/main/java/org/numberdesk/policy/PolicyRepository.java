package org.numberdesk.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The editions of the vendor's policy; there are few. */
@ApplicationScoped
class PolicyRepository {

  private static final int SHOWN = 50;

  @PersistenceContext private EntityManager em;

  void add(PolicyEdition edition) {
    em.persist(edition);
    em.flush();
  }

  /** The edition that holds on a day; none while the published list does. */
  Optional<PolicyEdition> on(LocalDate day) {
    return em
        .createQuery(
            "select e from PolicyEdition e where e.validFrom <= :day order by e.validFrom desc, e.id desc",
            PolicyEdition.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The latest, newest first. */
  List<PolicyEdition> list() {
    return em.createQuery(
            "select e from PolicyEdition e order by e.validFrom desc, e.id desc",
            PolicyEdition.class)
        .setMaxResults(SHOWN)
        .getResultList();
  }
}
