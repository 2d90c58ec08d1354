package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** Registrations as the desk takes them up: each step in its own order, read along an index. */
@ApplicationScoped
class ReviewQueueRepository {

  private static final Key<Registration> ID = Key.number("e.id", Registration::id);
  private static final Key<Registration> RANK = Key.instant("e.rankAt", Registration::rankAt);
  private static final Key<Registration> SINCE =
      Key.instant("e.statusSince", Registration::statusSince);

  @PersistenceContext private EntityManager em;

  /** One page of a step. */
  Page<Registration> list(Scope scope, QueueFilter filter, Instant now, PageRequest request) {
    ReviewStep step = filter.step();
    KeysetQuery<Registration> query = KeysetQuery.of(em, Registration.class, "");
    if (!scope.everything()) {
      query.where(
          "e.organisationId = :scope",
          "scope",
          scope.organisationId() == null ? -1L : scope.organisationId());
    }
    if (filter.organisationId() != null) {
      query.where("e.organisationId = :organisation", "organisation", filter.organisationId());
    }
    if (filter.senderType() != null) {
      query.where("e.senderType = :type", "type", filter.senderType());
    }
    if (filter.clean()) {
      query.where("e.findingCount = 0");
    }
    if (filter.late()) {
      query.where("e.dueAt < :moment", "moment", now);
    }
    if (!step.statuses().isEmpty()) {
      query.where("e.status in :statuses", "statuses", step.statuses());
    }
    if (step == ReviewStep.TO_REVIEW) {
      query.where("(e.claimedUntil is null or e.claimedUntil <= :now)", "now", now);
    } else if (step == ReviewStep.IN_REVIEW) {
      query.where("e.claimedUntil > :now", "now", now);
    }
    return switch (step.order()) {
      case DUE -> query.where("e.rankAt is not null").page(request, RANK, ID);
      case WAITING -> query.page(request, SINCE, ID);
      case NEWEST ->
          step.statuses().isEmpty()
              ? query.page(request.reversed(), ID, ID)
              : query.page(request.reversed(), SINCE, ID);
    };
  }

  /** How many cases wait for staff or carriers, by step; steps that only grow are not counted. */
  Map<ReviewStep, Long> count(Scope scope, Instant now) {
    Map<ReviewStep, Long> counts = new EnumMap<>(ReviewStep.class);
    for (ReviewStep step : EnumSet.range(ReviewStep.TO_REVIEW, ReviewStep.WITH_CARRIER)) {
      boolean review = step == ReviewStep.TO_REVIEW || step == ReviewStep.IN_REVIEW;
      String lease =
          step == ReviewStep.TO_REVIEW
              ? " and (e.claimedUntil is null or e.claimedUntil <= :now)"
              : " and e.claimedUntil > :now";
      var query =
          em.createQuery(
                  "select count(e) from Registration e where e.status in :statuses"
                      + (review ? lease : "")
                      + (scope.everything() ? "" : " and e.organisationId = :scope"),
                  Long.class)
              .setParameter("statuses", step.statuses());
      if (review) {
        query.setParameter("now", now);
      }
      if (!scope.everything()) {
        query.setParameter("scope", scope.organisationId() == null ? -1L : scope.organisationId());
      }
      counts.put(step, query.getSingleResult());
    }
    return counts;
  }

  /** The latest registrations of an organisation. */
  List<Registration> listLatest(long organisationId, int limit) {
    return em.createQuery(
            "select e from Registration e where e.organisationId = :organisation order by e.id desc",
            Registration.class)
        .setParameter("organisation", organisationId)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Begins the holder's lease anew. Not a change of the case: its version stays, so that a second
   * tab of the same reviewer is not out of date by having been looked at.
   *
   * @return whether this account holds it
   */
  boolean touch(long id, long account, Instant now) {
    return em.createNativeQuery(
                "update registration set claimed_until = ?1 where id = ?2 and claimed_by = ?3"
                    + " and status = 'IN_REVIEW' and claimed_until > ?4")
            .setParameter(1, utc(now.plus(Registration.LEASE)))
            .setParameter(2, id)
            .setParameter(3, account)
            .setParameter(4, utc(now))
            .executeUpdate()
        == 1;
  }

  private static Timestamp utc(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
