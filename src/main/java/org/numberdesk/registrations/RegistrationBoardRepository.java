package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.numberdesk.security.Scope;

/** Reads registrations by what they wait for and by their dates. */
@ApplicationScoped
class RegistrationBoardRepository {

  @PersistenceContext private EntityManager em;

  /** Those in one of these states, who has waited longest first. */
  List<Registration> listIn(Scope scope, Collection<RegistrationStatus> statuses, int limit) {
    return scoped(
            em.createQuery(
                "select e from Registration e where e.status in :statuses"
                    + restriction(scope)
                    + " order by e.statusSince, e.id",
                Registration.class),
            scope)
        .setParameter("statuses", statuses)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Approved ones with a notice to answer. */
  List<Registration> listWarned(Scope scope, int limit) {
    return scoped(
            em.createQuery(
                "select e from Registration e where e.status = :status and e.cureBy is not null"
                    + restriction(scope)
                    + " order by e.cureBy, e.id",
                Registration.class),
            scope)
        .setParameter("status", RegistrationStatus.APPROVED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Those of an organisation with a date in a span, its end not included. */
  List<Registration> listDated(long organisationId, Instant from, Instant end) {
    return em.createQuery(
            "select e from Registration e where e.organisationId = :organisation and"
                + " (e.status = :rejected and e.resubmitBy >= :from and e.resubmitBy < :end or"
                + " e.status = :approved and (e.cureBy >= :from and e.cureBy < :end or"
                + " e.expiresAt >= :from and e.expiresAt < :end)) order by e.id",
            Registration.class)
        .setParameter("organisation", organisationId)
        .setParameter("rejected", RegistrationStatus.CARRIER_REJECTED)
        .setParameter("approved", RegistrationStatus.APPROVED)
        .setParameter("from", from)
        .setParameter("end", end)
        .getResultList();
  }

  /** How many reviews are due before an instant. */
  long countDue(Scope scope, Collection<RegistrationStatus> statuses, Instant before) {
    return scoped(
            em.createQuery(
                "select count(e) from Registration e where e.status in :statuses and e.dueAt < :before"
                    + restriction(scope),
                Long.class),
            scope)
        .setParameter("statuses", statuses)
        .setParameter("before", before)
        .getSingleResult();
  }

  private static String restriction(Scope scope) {
    return scope.everything() ? "" : " and e.organisationId = :scope";
  }

  private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope) {
    if (!scope.everything()) {
      query.setParameter("scope", scope.organisationId() == null ? -1L : scope.organisationId());
    }
    return query;
  }
}
