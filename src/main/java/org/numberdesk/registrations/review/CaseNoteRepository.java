package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** The notes of cases. The case itself is found with a scope before. */
@ApplicationScoped
class CaseNoteRepository {

  /** More than a person reads; the oldest are left out. */
  private static final int MOST = 200;

  @PersistenceContext private EntityManager em;

  void add(CaseNote note) {
    em.persist(note);
  }

  /** Those of a case, newest first. */
  List<CaseNote> listOf(long registration, Set<CaseNote.Kind> kinds) {
    return em.createQuery(
            "select e from CaseNote e where e.registrationId = :registration and e.kind in :kinds"
                + " order by e.id desc",
            CaseNote.class)
        .setParameter("registration", registration)
        .setParameter("kinds", kinds)
        .setMaxResults(MOST)
        .getResultList();
  }
}
