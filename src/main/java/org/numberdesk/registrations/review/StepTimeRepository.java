package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationStep;

/** How long the stretches of cases took. */
@ApplicationScoped
public class StepTimeRepository {

  @PersistenceContext private EntityManager em;

  void keep(Registration of, Phase phase, Instant started, RegistrationStep end) {
    em.createNativeQuery(
            "delete from step_time where registration_id = ?1 and revision = ?2 and phase = ?3")
        .setParameter(1, of.id())
        .setParameter(2, end.revision())
        .setParameter(3, phase.name())
        .executeUpdate();
    em.createNativeQuery(
            "insert into step_time (registration_id, revision, phase, sender_type, started_at, ended_at, outcome, account_name)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, of.id())
        .setParameter(2, end.revision())
        .setParameter(3, phase.name())
        .setParameter(4, of.senderType() == null ? "" : of.senderType().name())
        .setParameter(5, utc(started))
        .setParameter(6, utc(end.at()))
        .setParameter(7, end.move().name())
        .setParameter(8, end.accountName() == null ? "" : end.accountName())
        .executeUpdate();
  }

  /** How long the latest of a sender type took, the shortest first. */
  public List<Duration> listLatest(SenderType type, Phase phase, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select started_at, ended_at from step_time where sender_type = ?1 and phase = ?2"
                    + " order by ended_at desc")
            .setParameter(1, type == null ? "" : type.name())
            .setParameter(2, phase.name())
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> Duration.between(instant(row[0]), instant(row[1])))
        .sorted()
        .toList();
  }

  /** How many cases the desk takes up before one that stands at a rank. */
  long countAhead(Phase phase, Instant rank) {
    String statuses = phase == Phase.REVIEW ? "'SUBMITTED', 'IN_REVIEW'" : "'READY_FOR_CARRIER'";
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from registration where rank_at < ?1 and status in ("
                        + statuses
                        + ")")
                .setParameter(1, utc(rank))
                .getSingleResult())
        .longValue();
  }

  private static Instant instant(Object value) {
    return ((Timestamp) value).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  private static Timestamp utc(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
