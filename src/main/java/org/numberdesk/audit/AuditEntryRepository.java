package org.numberdesk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Adds and reads; nothing else is meant to happen to the trail. */
@ApplicationScoped
class AuditEntryRepository {

  @PersistenceContext private EntityManager em;

  void add(AuditEntry entry) {
    em.persist(entry);
  }

  /** The entries of one thing of an organisation, newest first. */
  List<AuditEntry> listOf(String subject, String id, long organisationId, int limit) {
    return em.createNamedQuery(AuditEntry.OF_SUBJECT, AuditEntry.class)
        .setParameter("subject", subject)
        .setParameter("id", id)
        .setParameter("organisation", organisationId)
        .setMaxResults(limit)
        .getResultList();
  }
}
