package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.numberdesk.security.Scope;

/** The windows of port orders: planned, running, and how long those took that ended. */
@ApplicationScoped
public class PortWindowRepository {

  /** As many ended cut-overs as the forecast reads, the latest. */
  private static final int REMEMBERED = 2_000;

  @PersistenceContext private EntityManager em;

  /** Orders of an organisation that have a window and are not at an end. */
  public List<PortOrder> listWindows(long organisationId) {
    return em.createQuery(
            "select e from PortOrder e where e.organisationId = :organisation"
                + " and e.plannedStart is not null and e.status in :open order by e.plannedStart",
            PortOrder.class)
        .setParameter("organisation", organisationId)
        .setParameter("open", PortStatus.OPEN)
        .setMaxResults(500)
        .getResultList();
  }

  /** Orders whose window touches a span, of an organisation or, for null, of all. */
  public List<PortOrder> listStarting(Scope scope, Instant from, Instant to, int limit) {
    var query =
        em.createQuery(
                "select e from PortOrder e where e.plannedStart >= :from and e.plannedStart < :to"
                    + " and e.status in :open"
                    + (scope.everything() ? "" : " and e.organisationId = :scope")
                    + " order by e.plannedStart, e.id",
                PortOrder.class)
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("open", PortStatus.OPEN)
            .setMaxResults(limit);
    if (!scope.everything()) {
      query.setParameter("scope", scopeId(scope));
    }
    return query.getResultList();
  }

  /** What a picture of many orders needs of one; its text stays unread. */
  public record Window(
      long orderId,
      long organisationId,
      String title,
      PortStatus status,
      String rejectCode,
      Instant submittedAt,
      Instant start,
      Instant likelyEnd,
      Instant worstEnd,
      Instant actualEnd) {}

  /** The windows that begin in a span, by their start; one indexed read without the texts. */
  List<Window> listBoard(Scope scope, Long organisationId, Instant from, Instant to, int limit) {
    var query =
        em.createQuery(
                "select e.id, e.organisationId, e.title, e.status, e.rejectCode, e.submittedAt,"
                    + " e.plannedStart, e.likelyEnd, e.worstEnd, e.actualEnd from PortOrder e"
                    + " where e.plannedStart >= :from and e.plannedStart < :to and e.status in :shown"
                    + (scope.everything() ? "" : " and e.organisationId = :scope")
                    + (organisationId == null ? "" : " and e.organisationId = :organisation")
                    + " order by e.plannedStart, e.id",
                Object[].class)
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("shown", PortStatus.ON_BOARD)
            .setMaxResults(limit);
    if (!scope.everything()) {
      query.setParameter("scope", scopeId(scope));
    }
    if (organisationId != null) {
      query.setParameter("organisation", organisationId);
    }
    return query
        .getResultStream()
        .map(
            row ->
                new Window(
                    (Long) row[0],
                    (Long) row[1],
                    (String) row[2],
                    (PortStatus) row[3],
                    (String) row[4],
                    (Instant) row[5],
                    (Instant) row[6],
                    (Instant) row[7],
                    (Instant) row[8],
                    (Instant) row[9]))
        .toList();
  }

  /** Confirmed orders whose window is near or was lately, the earliest first. */
  List<PortOrder> listToTell(Instant from, Instant to, int limit) {
    return em.createQuery(
            "select e from PortOrder e where e.plannedStart >= :from and e.plannedStart < :to"
                + " and e.focAt is not null and e.status in :told and e.noticed <> :all"
                + " order by e.plannedStart, e.id",
            PortOrder.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("told", PortStatus.TOLD)
        .setParameter("all", "x".repeat(PortNotice.Kind.values().length))
        .setMaxResults(limit)
        .getResultList();
  }

  /** Notes which notices went out. The version stays: nobody's work on the order is disturbed. */
  void noted(long orderId, String letters) {
    em.createQuery("update PortOrder e set e.noticed = :letters where e.id = :id")
        .setParameter("letters", letters)
        .setParameter("id", orderId)
        .executeUpdate();
  }

  /** The latest cut-overs that ended, of all organisations: only how long they took. */
  List<CutOver> listCutOvers() {
    return em.createQuery(
            "select e.losingCarrier, e.numberType, e.sms, e.actualStart, e.actualEnd, e.voicePortedAt"
                + " from PortOrder e where e.status = :done and e.actualStart is not null order by e.id desc",
            Object[].class)
        .setParameter("done", PortStatus.COMPLETED)
        .setMaxResults(REMEMBERED)
        .getResultStream()
        .map(
            row ->
                new CutOver(
                    (String) row[0],
                    (PortNumberType) row[1],
                    (SmsPlan) row[2],
                    row[2] == SmsPlan.NONE ? null : minutes(row[3], row[4]),
                    minutes(row[3], row[5])))
        .toList();
  }

  private static Integer minutes(Object from, Object to) {
    return to == null
        ? null
        : (int) java.time.Duration.between((Instant) from, (Instant) to).toMinutes();
  }

  private static long scopeId(Scope scope) {
    return scope.organisationId() == null ? -1 : scope.organisationId();
  }
}
