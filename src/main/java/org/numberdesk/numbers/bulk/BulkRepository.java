package org.numberdesk.numbers.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;

/** What is done to many numbers, and to which. */
@ApplicationScoped
public class BulkRepository implements Tenancy {

  @PersistenceContext private EntityManager em;

  @Override
  public Class<?> type() {
    return BulkChange.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (Long) id).isPresent();
  }

  void add(BulkChange started) {
    em.persist(started);
    em.flush();
  }

  /** Notes numbers down, each once in all. */
  void note(BulkChange of, List<String> addresses) {
    if (addresses.isEmpty()) {
      return;
    }
    try (PreparedStatement insert =
        em.unwrap(Connection.class)
            .prepareStatement("insert into number_bulk_item (bulk_id, e164) values (?, ?)")) {
      for (String address : addresses) {
        insert.setLong(1, of.id());
        insert.setString(2, address);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** Notes the numbers of one down for another as well. */
  int copy(BulkChange from, BulkChange to) {
    return em.createNativeQuery(
            "insert into number_bulk_item (bulk_id, e164)"
                + " select cast(?1 as bigint), e164 from number_bulk_item where bulk_id = ?2")
        .setParameter(1, to.id())
        .setParameter(2, from.id())
        .executeUpdate();
  }

  /** What is still going into a registration, or stopped on the way. */
  Optional<BulkChange> findUnfinished(Scope scope, long target) {
    return em.createQuery(
            "select b from BulkChange b where b.target = :target and b.status <> :done"
                + " order by b.id",
            BulkChange.class)
        .setParameter("target", target)
        .setParameter("done", BulkChange.Status.DONE)
        .getResultStream()
        .filter(found -> scope.covers(found.organisationId()))
        .min(Comparator.comparing(BulkChange::isStopped));
  }

  Optional<BulkChange> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(BulkChange.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  /** What was begun last, the newest first. */
  List<BulkChange> latest(Scope scope, int limit) {
    return em.createQuery(
            "select b from BulkChange b where b.organisationId = :scope order by b.id desc",
            BulkChange.class)
        .setParameter("scope", scope.organisationId() == null ? -1L : scope.organisationId())
        .setMaxResults(limit)
        .getResultList();
  }

  BulkChange lock(long id) {
    return em.find(BulkChange.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The numbers that come next. */
  List<String> next(BulkChange of, String after, int limit) {
    List<?> found =
        em.createNativeQuery(
                "select e164 from number_bulk_item where bulk_id = ?1 and e164 > ?2 order by e164")
            .setParameter(1, of.id())
            .setParameter(2, after)
            .setMaxResults(limit)
            .getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  /**
   * One for the job: meant for it, or begun by somebody who is gone.
   *
   * @param stale before which one that was waited for must have moved last
   */
  Optional<BulkChange> findWaiting(Instant stale) {
    return em.createQuery(
            "select b from BulkChange b where b.status = :running"
                + " and (b.background = true or b.changedAt < :stale) order by b.id",
            BulkChange.class)
        .setParameter("running", BulkChange.Status.RUNNING)
        .setParameter("stale", stale)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
