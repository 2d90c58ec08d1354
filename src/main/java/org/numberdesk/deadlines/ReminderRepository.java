package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was told to whom, and when people want to be told. */
@ApplicationScoped
class ReminderRepository {

  @PersistenceContext private EntityManager em;

  /** One telling; its parts are the key of its row. */
  record Told(long account, String item, LocalDate due, int days) {}

  /** What these people were told of dates from a day on. */
  Set<Told> listTold(Collection<Long> accounts, LocalDate from) {
    Set<Told> told = new HashSet<>();
    if (accounts.isEmpty()) {
      return told;
    }
    String ids = accounts.stream().map(String::valueOf).collect(Collectors.joining(","));
    List<?> rows =
        em.createNativeQuery(
                "select account_id, item_id, due_on, days from deadline_reminder where due_on >= ?1"
                    + " and account_id in ("
                    + ids
                    + ")")
            .setParameter(1, Date.valueOf(from))
            .getResultList();
    for (Object row : rows) {
      Object[] part = (Object[]) row;
      told.add(
          new Told(
              ((Number) part[0]).longValue(),
              (String) part[1],
              ((Date) part[2]).toLocalDate(),
              ((Number) part[3]).intValue()));
    }
    return told;
  }

  /** Notes a telling; a second one of the same breaks the key, and with it the transaction. */
  void note(Told told, Instant at) {
    em.createNativeQuery(
            "insert into deadline_reminder (account_id, item_id, due_on, days, sent_at) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, told.account())
        .setParameter(2, told.item())
        .setParameter(3, Date.valueOf(told.due()))
        .setParameter(4, told.days())
        .setParameter(5, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
        .executeUpdate();
  }

  Optional<ReminderPreference> findPreference(long accountId) {
    return em.createQuery(
            "select p from ReminderPreference p where p.accountId = :account",
            ReminderPreference.class)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst();
  }

  void add(ReminderPreference preference) {
    em.persist(preference);
  }

  /** The days of those who chose. */
  Map<Long, List<Integer>> preferences(Collection<Long> accounts) {
    if (accounts.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select p from ReminderPreference p where p.accountId in :accounts",
            ReminderPreference.class)
        .setParameter("accounts", List.copyOf(accounts))
        .getResultStream()
        .collect(Collectors.toMap(ReminderPreference::accountId, ReminderPreference::days));
  }
}
