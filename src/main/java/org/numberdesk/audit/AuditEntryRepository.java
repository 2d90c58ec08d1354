package org.numberdesk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** Adds and reads; nothing else is meant to happen to the trail. */
@ApplicationScoped
class AuditEntryRepository {

  private static final Key<AuditEntry> ID = Key.number("e.id", AuditEntry::getId);
  private static final Key<AuditEntry> AT = Key.instant("e.at", AuditEntry::getAt);

  @PersistenceContext private EntityManager em;

  void add(AuditEntry entry) {
    em.persist(entry);
    em.persist(new AuditWaiting(entry.getId()));
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

  /** One page, newest first unless the request turns it round. */
  Page<AuditEntry> list(Scope scope, AuditFilter filter, PageRequest request) {
    KeysetQuery<AuditEntry> query = KeysetQuery.of(em, AuditEntry.class, "");
    if (!scope.everything()) {
      query.where(
          "e.organisationId = :scope",
          "scope",
          scope.organisationId() == null ? -1L : scope.organisationId());
    }
    if (filter.organisationId() != null) {
      query.where("e.organisationId = :organisation", "organisation", filter.organisationId());
    }
    if (filter.who() != null) {
      query.where(
          "lower(e.accountName) like :who escape '!'",
          "who",
          "%"
              + filter
                  .who()
                  .toLowerCase(Locale.ROOT)
                  .replace("!", "!!")
                  .replace("%", "!%")
                  .replace("_", "!_")
              + "%");
    }
    if (filter.subject() != null) {
      query.where("e.subject = :subject", "subject", filter.subject());
    }
    if (filter.subjectId() != null) {
      query.where("e.subjectId = :thing", "thing", filter.subjectId());
    }
    if (filter.from() != null) {
      query.where("e.at >= :from", "from", filter.from());
    }
    if (filter.until() != null) {
      query.where("e.at < :until", "until", filter.until());
    }
    return query.page(request.reversed(), AT, ID);
  }

  List<String> listSubjects(Scope scope) {
    var query =
        em.createQuery(
            "select distinct e.subject from AuditEntry e"
                + (scope.everything() ? "" : " where e.organisationId = :scope"),
            String.class);
    if (!scope.everything()) {
      query.setParameter("scope", scope.organisationId() == null ? -1L : scope.organisationId());
    }
    return query.getResultList().stream().sorted().toList();
  }
}
