package org.numberdesk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Adds; nothing else is meant to happen to the trail. */
@ApplicationScoped
class AuditEntryRepository {

  @PersistenceContext private EntityManager em;

  void add(AuditEntry entry) {
    em.persist(entry);
  }
}
