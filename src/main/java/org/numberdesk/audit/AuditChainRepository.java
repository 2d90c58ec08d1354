package org.numberdesk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The rows of the chain: places, what waits for one, and the ends. */
@ApplicationScoped
class AuditChainRepository {

  @PersistenceContext private EntityManager em;

  /** One place of the chain with the entry that stands there, or null where it is gone. */
  record Link(long place, long entryId, String code, AuditEntry entry) {}

  /** Lets go of what was read, so that a long chain is checked in little room. */
  void clear() {
    em.clear();
  }

  /** The entries that wait, by id. */
  List<AuditEntry> listWaiting(int limit) {
    List<?> ids =
        em.createNativeQuery("select entry_id from audit_waiting order by entry_id")
            .setMaxResults(limit)
            .getResultList();
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Long> wanted = ids.stream().map(id -> ((Number) id).longValue()).toList();
    List<AuditEntry> found =
        em.createQuery(
                "select e from AuditEntry e where e.id in :ids order by e.id", AuditEntry.class)
            .setParameter("ids", wanted)
            .getResultList();
    if (found.size() < wanted.size()) {
      List<Long> there = found.stream().map(AuditEntry::getId).toList();
      wanted.stream().filter(id -> !there.contains(id)).forEach(this::forget);
    }
    return found;
  }

  /** Gives an entry its place. */
  void seal(long place, long entry, String code) {
    em.createNativeQuery("insert into audit_seal (place, entry_id, code) values (?1, ?2, ?3)")
        .setParameter(1, place)
        .setParameter(2, entry)
        .setParameter(3, code)
        .executeUpdate();
    forget(entry);
  }

  private void forget(long entry) {
    em.createNativeQuery("delete from audit_waiting where entry_id = ?1")
        .setParameter(1, entry)
        .executeUpdate();
  }

  /** The ends of the chain; empty before anything was sealed, or where somebody took them away. */
  Optional<AuditHead> head() {
    List<?> found =
        em.createNativeQuery(
                "select first_place, first_code, last_place, last_code, sealed_at, code, sealed_key"
                    + " from audit_head where id = 1")
            .getResultList();
    return found.stream().map(row -> head((Object[]) row)).findFirst();
  }

  private static AuditHead head(Object[] row) {
    return new AuditHead(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Number) row[2]).longValue(),
        (String) row[3],
        ((Timestamp) row[4]).toLocalDateTime().toInstant(ZoneOffset.UTC),
        (String) row[5],
        (String) row[6]);
  }

  /**
   * Moves the ends.
   *
   * @return whether they stood where they were expected; another node was quicker otherwise
   */
  boolean move(AuditHead head, long expectedLast) {
    return em.createNativeQuery(
                "update audit_head set first_place = ?1, first_code = ?2, last_place = ?3, last_code = ?4,"
                    + " sealed_at = ?5, code = ?6 where id = 1 and last_place = ?7")
            .setParameter(1, head.firstPlace())
            .setParameter(2, head.firstCode())
            .setParameter(3, head.lastPlace())
            .setParameter(4, head.lastCode())
            .setParameter(5, utc(head.at()))
            .setParameter(6, head.code())
            .setParameter(7, expectedLast)
            .executeUpdate()
        == 1;
  }

  void begin(AuditHead head) {
    em.createNativeQuery(
            "insert into audit_head (id, first_place, first_code, last_place, last_code, sealed_at, code, sealed_key)"
                + " values (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, head.firstPlace())
        .setParameter(2, head.firstCode())
        .setParameter(3, head.lastPlace())
        .setParameter(4, head.lastCode())
        .setParameter(5, utc(head.at()))
        .setParameter(6, head.code())
        .setParameter(7, head.sealedKey())
        .executeUpdate();
  }

  /** Links behind a place, in their order. */
  List<Link> listLinks(long after, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select place, entry_id, code from audit_seal where place > ?1 order by place")
            .setParameter(1, after)
            .setMaxResults(limit)
            .getResultList();
    List<Long> ids = rows.stream().map(row -> ((Number) ((Object[]) row)[1]).longValue()).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    var entries =
        em.createQuery("select e from AuditEntry e where e.id in :ids", AuditEntry.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(java.util.stream.Collectors.toMap(AuditEntry::getId, entry -> entry));
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Link(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).longValue(),
                    (String) row[2],
                    entries.get(((Number) row[1]).longValue())))
        .toList();
  }

  /** An entry that stands nowhere in the chain and does not wait for a place either. */
  Optional<Long> findStray() {
    List<?> found =
        em.createNativeQuery(
                "select min(e.id) from audit_entry e where not exists"
                    + " (select 1 from audit_seal s where s.entry_id = e.id) and not exists"
                    + " (select 1 from audit_waiting w where w.entry_id = e.id)")
            .getResultList();
    return found.isEmpty() || found.get(0) == null
        ? Optional.empty()
        : Optional.of(((Number) found.get(0)).longValue());
  }

  /** Whether anything was ever sealed here. */
  boolean anything() {
    return !em.createNativeQuery("select place from audit_seal")
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Lets entries up to a place go, with their places. */
  void letGo(long upTo) {
    em.createNativeQuery(
            "delete from audit_entry where id in (select entry_id from audit_seal where place <= ?1)")
        .setParameter(1, upTo)
        .executeUpdate();
    em.createNativeQuery("delete from audit_seal where place <= ?1")
        .setParameter(1, upTo)
        .executeUpdate();
  }

  private static Timestamp utc(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
