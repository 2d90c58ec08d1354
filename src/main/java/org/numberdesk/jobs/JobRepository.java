package org.numberdesk.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The rows of the jobs; each call is a transaction of its own, so that a lease is seen by the other
 * nodes at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobRepository {

  @PersistenceContext private EntityManager em;

  void register(String name, Instant now) {
    if (em.createNativeQuery("select name from job where name = ?1")
        .setParameter(1, name)
        .getResultList()
        .isEmpty()) {
      em.createNativeQuery("insert into job (name, next_run) values (?1, ?2)")
          .setParameter(1, name)
          .setParameter(2, utc(now))
          .executeUpdate();
    }
  }

  /** Takes the job if it is due and nobody holds it. */
  boolean take(String name, String owner, Instant now, Instant until) {
    return em.createNativeQuery(
                "update job set lease_owner = ?1, lease_until = ?2 where name = ?3 and next_run <= ?4"
                    + " and (lease_until is null or lease_until < ?4)")
            .setParameter(1, owner)
            .setParameter(2, utc(until))
            .setParameter(3, name)
            .setParameter(4, utc(now))
            .executeUpdate()
        == 1;
  }

  void renew(String name, String owner, Instant until) {
    em.createNativeQuery(
            "update job set lease_until = ?1 where name = ?2 and lease_owner = ?3 and lease_until < ?1")
        .setParameter(1, utc(until))
        .setParameter(2, name)
        .setParameter(3, owner)
        .executeUpdate();
  }

  /** Takes all jobs from whoever held them; only where no other node can be alive. */
  void freeAll() {
    em.createNativeQuery("update job set lease_owner = null, lease_until = null").executeUpdate();
  }

  void done(String name, String owner, Instant now, Instant next, String error) {
    em.createNativeQuery(
            "update job set lease_owner = null, lease_until = null, last_run = ?1, next_run = ?2, last_error = ?3"
                + " where name = ?4 and lease_owner = ?5")
        .setParameter(1, utc(now))
        .setParameter(2, utc(next))
        .setParameter(3, error)
        .setParameter(4, name)
        .setParameter(5, owner)
        .executeUpdate();
  }

  /** Lets the job run at the next tick. */
  void wake(String name, Instant now) {
    em.createNativeQuery("update job set next_run = ?1 where name = ?2")
        .setParameter(1, utc(now))
        .setParameter(2, name)
        .executeUpdate();
  }

  private static Timestamp utc(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
