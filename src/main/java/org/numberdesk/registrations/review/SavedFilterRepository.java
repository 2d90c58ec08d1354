package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The filters of an account. */
@ApplicationScoped
class SavedFilterRepository {

  @PersistenceContext private EntityManager em;

  void add(SavedFilter filter) {
    em.persist(filter);
  }

  void remove(SavedFilter filter) {
    em.remove(filter);
  }

  /** All of an account, by name. */
  List<SavedFilter> listOf(long account) {
    return em.createQuery(
            "select e from SavedFilter e where e.accountId = :account order by e.name",
            SavedFilter.class)
        .setParameter("account", account)
        .getResultList();
  }
}
