package org.numberdesk.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Clob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the figures, and those they are made of. */
@ApplicationScoped
class FigureRepository {

  @PersistenceContext private EntityManager em;

  /** One line of the list behind a figure. */
  record Behind(
      long registrationId,
      String title,
      String organisation,
      Instant started,
      Instant at,
      String what,
      String who,
      String senderType) {}

  /**
   * What waits in a state: how many, since when the oldest, and how many came before each limit.
   */
  record Waiting(String senderType, long count, Instant oldest, List<Long> older) {}

  List<FigureCount.Span> listSpans(Instant from, Instant until) {
    return rows(
            em.createNativeQuery(
                    "select phase, sender_type, revision, started_at, ended_at, outcome, account_name"
                        + " from step_time where ended_at >= ?1 and ended_at < ?2")
                .setParameter(1, utc(from))
                .setParameter(2, utc(until)))
        .stream()
        .map(
            row ->
                new FigureCount.Span(
                    (String) row[0],
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    instant(row[3]),
                    instant(row[4]),
                    (String) row[5],
                    (String) row[6]))
        .toList();
  }

  List<FigureCount.Step> listSteps(Instant from, Instant until) {
    return rows(
            em.createNativeQuery(
                    "select s.move, r.sender_type, s.revision, s.happened_at, s.reasons from registration_step s"
                        + " join registration r on r.id = s.registration_id"
                        + " where s.happened_at >= ?1 and s.happened_at < ?2"
                        + " and s.move in ('SUBMIT', 'REQUEST_CHANGES', 'REJECT', 'CARRIER_REJECT', 'WARN', 'SUSPEND')")
                .setParameter(1, utc(from))
                .setParameter(2, utc(until)))
        .stream()
        .map(
            row ->
                new FigureCount.Step(
                    (String) row[0],
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    instant(row[3]),
                    text(row[4])))
        .toList();
  }

  /** When the first step of all was made. */
  Optional<Instant> findFirst() {
    Object found =
        em.createNativeQuery("select min(happened_at) from registration_step").getSingleResult();
    return Optional.ofNullable(found).map(FigureRepository::instant);
  }

  /** The last day that is rolled up. */
  Optional<LocalDate> findLastDone() {
    Object found = em.createNativeQuery("select max(figure_on) from figure_done").getSingleResult();
    return Optional.ofNullable(found).map(day -> ((Date) day).toLocalDate());
  }

  /** Puts the figures of a day in place of those it had. */
  void keep(LocalDate day, FigureSheet sheet) {
    em.createNativeQuery("delete from figure_day where figure_on = ?1")
        .setParameter(1, Date.valueOf(day))
        .executeUpdate();
    sheet
        .amounts()
        .forEach(
            (figure, amount) ->
                em.createNativeQuery(
                        "insert into figure_day (figure_on, sender_type, measure, detail, amount) values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, Date.valueOf(figure.day()))
                    .setParameter(2, figure.senderType())
                    .setParameter(3, figure.measure().name())
                    .setParameter(4, figure.detail())
                    .setParameter(5, amount)
                    .executeUpdate());
  }

  void done(LocalDate day) {
    em.createNativeQuery("delete from figure_done where figure_on = ?1")
        .setParameter(1, Date.valueOf(day))
        .executeUpdate();
    em.createNativeQuery("insert into figure_done (figure_on) values (?1)")
        .setParameter(1, Date.valueOf(day))
        .executeUpdate();
  }

  /** What was rolled up, both days included. */
  FigureSheet read(LocalDate from, LocalDate until) {
    Map<Figure, Long> amounts = new LinkedHashMap<>();
    rows(em.createNativeQuery(
                "select figure_on, sender_type, measure, detail, amount from figure_day"
                    + " where figure_on >= ?1 and figure_on <= ?2 order by figure_on, sender_type, measure, detail")
            .setParameter(1, Date.valueOf(from))
            .setParameter(2, Date.valueOf(until)))
        .forEach(
            row ->
                amounts.put(
                    new Figure(
                        ((Date) row[0]).toLocalDate(),
                        (String) row[1],
                        Measure.valueOf((String) row[2]),
                        (String) row[3]),
                    ((Number) row[4]).longValue()));
    return new FigureSheet(amounts);
  }

  /**
   * What waits in a state, by sender type; one state a call, as the index on states has them.
   *
   * @param status name of a state
   */
  List<Waiting> listWaiting(String status, List<Instant> limits) {
    StringBuilder sums = new StringBuilder();
    for (int i = 0; i < limits.size(); i++) {
      sums.append(", sum(case when status_since < ?").append(i + 1).append(" then 1 else 0 end)");
    }
    Query query =
        em.createNativeQuery(
            "select sender_type, count(*), min(status_since)"
                + sums
                + " from registration where status = ?"
                + (limits.size() + 1)
                + " group by sender_type");
    for (int i = 0; i < limits.size(); i++) {
      query.setParameter(i + 1, utc(limits.get(i)));
    }
    return rows(query.setParameter(limits.size() + 1, status)).stream()
        .map(
            row -> {
              List<Long> older = new ArrayList<>();
              for (int i = 0; i < limits.size(); i++) {
                older.add(((Number) row[3 + i]).longValue());
              }
              return new Waiting(
                  row[0] == null ? "" : (String) row[0],
                  ((Number) row[1]).longValue(),
                  instant(row[2]),
                  older);
            })
        .toList();
  }

  /**
   * The cases behind a figure, the latest first.
   *
   * @param before goes on before this moment and case, or null for the start
   */
  List<Behind> listBehind(
      Measure measure,
      String detail,
      String senderType,
      Instant from,
      Instant until,
      Instant before,
      long beforeId,
      int limit) {
    boolean steps = measure == Measure.SUBMITTED || measure == Measure.REASON;
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    if (steps) {
      sql.append(
          "select r.id, r.title, o.name, s.happened_at, s.happened_at, s.move, s.account_name, r.sender_type"
              + " from registration_step s join registration r on r.id = s.registration_id"
              + " join organisation o on o.id = r.organisation_id where 1 = 1");
    } else {
      sql.append(
          "select r.id, r.title, o.name, s.started_at, s.ended_at, s.outcome, s.account_name, s.sender_type"
              + " from step_time s join registration r on r.id = s.registration_id"
              + " join organisation o on o.id = r.organisation_id where 1 = 1");
    }
    String at = steps ? "s.happened_at" : "s.ended_at";
    add(sql, values, at + " >= ?", utc(from));
    add(sql, values, at + " < ?", utc(until));
    if (before != null) {
      add(sql, values, at + " <= ?", utc(before));
      sql.append(" and (").append(at).append(" < ?").append(values.size());
      values.add(beforeId);
      sql.append(" or r.id < ?").append(values.size()).append(')');
    }
    if (senderType != null) {
      add(sql, values, steps ? "r.sender_type = ?" : "s.sender_type = ?", senderType);
    }
    switch (measure) {
      case SUBMITTED -> {
        sql.append(" and s.move = 'SUBMIT'");
        sql.append("FIRST".equals(detail) ? " and s.revision = 1" : "");
        sql.append("AGAIN".equals(detail) ? " and s.revision > 1" : "");
      }
      case REASON -> add(sql, values, "s.reasons like ?", "%\"code\":\"" + detail + "\"%");
      case FILED -> sql.append(" and s.phase = 'FILE'");
      case CARRIER -> {
        sql.append(" and s.phase = 'CARRIER'");
        equal(sql, values, "s.outcome", detail);
      }
      default -> {
        sql.append(" and s.phase = 'REVIEW'");
        sql.append(measure == Measure.FIRST_TIME ? " and s.revision = 1" : "");
        if (measure == Measure.FIRST_TIME && detail != null) {
          sql.append(" and s.outcome ")
              .append("YES".equals(detail) ? "=" : "<>")
              .append(" 'APPROVE'");
        }
        equal(sql, values, "s.outcome", measure == Measure.DECIDED ? detail : null);
        equal(sql, values, "s.account_name", measure == Measure.REVIEWER ? detail : null);
      }
    }
    sql.append(" order by ").append(at).append(" desc, r.id desc");
    Query query = em.createNativeQuery(sql.toString()).setMaxResults(limit);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return rows(query).stream()
        .map(
            row ->
                new Behind(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    instant(row[3]),
                    instant(row[4]),
                    (String) row[5],
                    (String) row[6],
                    (String) row[7]))
        .toList();
  }

  private static void equal(StringBuilder sql, List<Object> values, String column, String value) {
    if (value != null && !value.isEmpty()) {
      add(sql, values, column + " = ?", value);
    }
  }

  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    values.add(value);
    sql.append(" and ").append(condition).append(values.size());
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static String text(Object value) {
    if (value instanceof Clob clob) {
      try {
        return clob.getSubString(1, (int) clob.length());
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return (String) value;
  }

  private static Instant instant(Object value) {
    return ((Timestamp) value).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  private static Timestamp utc(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
