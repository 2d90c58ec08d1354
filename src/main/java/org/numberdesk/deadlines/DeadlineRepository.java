package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dated rules; they belong to no organisation, everybody sees the same. */
@ApplicationScoped
public class DeadlineRepository {

  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  @PersistenceContext private EntityManager em;

  void add(RegulatoryDeadline deadline) {
    em.persist(deadline);
  }

  /**
   * Those of a span, both ends included, the earliest first.
   *
   * @param from null for the first there is
   * @param to null for the last
   */
  public List<RegulatoryDeadline> list(LocalDate from, LocalDate to) {
    return em.createNamedQuery(RegulatoryDeadline.BETWEEN, RegulatoryDeadline.class)
        .setParameter("from", from == null ? FIRST : from)
        .setParameter("to", to == null ? LAST : to)
        .getResultList();
  }

  public Optional<RegulatoryDeadline> find(String key) {
    return em.createNamedQuery(RegulatoryDeadline.BY_KEY, RegulatoryDeadline.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Those that stop texts, the latest first. */
  List<RegulatoryDeadline> listBlocking() {
    return em.createNamedQuery(RegulatoryDeadline.BLOCKING, RegulatoryDeadline.class)
        .getResultList();
  }

  /** Those that hold from a day on or before this one and do not say so yet. */
  List<RegulatoryDeadline> listBegun(LocalDate today) {
    return em.createQuery(
            "select d from RegulatoryDeadline d where d.status = :upcoming and d.dueOn <= :today",
            RegulatoryDeadline.class)
        .setParameter("upcoming", DeadlineStatus.UPCOMING)
        .setParameter("today", today)
        .getResultList();
  }

  /** Those whose source nobody has read since a day, the longest unread first. */
  List<RegulatoryDeadline> listUnchecked(LocalDate since) {
    return em.createQuery(
            "select d from RegulatoryDeadline d where d.checkedOn < :since order by d.checkedOn, d.id",
            RegulatoryDeadline.class)
        .setParameter("since", since)
        .getResultList();
  }

  /** Every key there is. */
  Set<String> keys() {
    return Set.copyOf(
        em.createQuery("select d.key from RegulatoryDeadline d", String.class).getResultList());
  }
}
