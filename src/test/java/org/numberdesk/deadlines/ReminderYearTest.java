package org.numberdesk.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.security.Identities;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Role;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.PlainDatabase;
import org.numberdesk.shared.VersionedEntity;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedTone;

/**
 * A year of reminders, three rounds a day, with days on which the portal does not run and crashes
 * in the middle of rounds. What a transaction that did not commit told was never told.
 */
class ReminderYearTest {

  private static final Instant START = Instant.parse("2026-11-27T00:00:00Z");
  private static final long ORGANISATION = 1;
  private static final long BOISE = 11;
  private static final long TOKYO = 12;
  private static final long NONE = 13;

  private final Random random = new Random(7);
  private final Map<String, Integer> told = new TreeMap<>();
  private final List<ReminderDue> pending = new ArrayList<>();
  private final List<RegulatoryDeadline> rules = new ArrayList<>();
  private Instant now = START;
  private int crashes;
  private PlainDatabase database;

  @BeforeEach
  void fill() throws Exception {
    database = new PlainDatabase("reminders");
    try (Connection connection = database.connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into account (id, version, created_at, changed_at, email, display_name, active, session_stamp, failed_attempts)"
                    + " values (?, 0, ?, ?, ?, 'x', true, 0, 0)")) {
      for (long id : new long[] {BOISE, TOKYO, NONE}) {
        insert.setLong(1, id);
        insert.setTimestamp(2, Timestamp.from(START));
        insert.setTimestamp(3, Timestamp.from(START));
        insert.setString(4, id + "@x.example");
        insert.executeUpdate();
      }
      try (PreparedStatement wish =
          connection.prepareStatement(
              "insert into reminder_preference (id, version, created_at, changed_at, account_id, days) values (?, 0, ?, ?, ?, ?)")) {
        wish(wish, 21, TOKYO, "7");
        wish(wish, 22, NONE, "");
      }
    }
    for (String day :
        List.of(
            "2026-12-05", "2027-01-31", "2027-03-31", "2027-07-04", "2027-07-05", "2027-10-01")) {
      rules.add(rule("rule-" + day, day));
    }
  }

  private static void wish(PreparedStatement insert, long id, long account, String days)
      throws Exception {
    insert.setLong(1, id);
    insert.setTimestamp(2, Timestamp.from(START));
    insert.setTimestamp(3, Timestamp.from(START));
    insert.setLong(4, account);
    insert.setString(5, days);
    insert.executeUpdate();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private static RegulatoryDeadline rule(String key, String day) {
    DeadlineEntry model = DeadlineSeed.entries().get(0);
    return new RegulatoryDeadline(
        new DeadlineEntry(
            key,
            day,
            null,
            null,
            "US",
            List.of("all"),
            key,
            "a",
            "b",
            "c",
            "upcoming",
            model.source(),
            "high",
            null,
            null,
            null,
            false,
            null),
        LocalDate.of(2026, 11, 27));
  }

  @Test
  void eachIsToldExactlyOnceAtEachDistance() {
    boolean down = false;
    for (int day = 0; day < 365; day++) {
      if (day == 100) {
        rules
            .get(2)
            .move(
                LocalDate.of(2027, 5, 31),
                DeadlineStatus.DELAYED,
                null,
                null,
                LocalDate.of(2027, 3, 7));
      }
      down = !down && random.nextInt(5) == 0;
      for (int hour : new int[] {3, 12, 21}) {
        now = START.plusSeconds(86_400L * day + 3_600L * hour);
        if (!down) {
          round();
        }
      }
    }
    Map<String, Integer> expected = new TreeMap<>();
    // eight days before when the portal began: of 30 and 7 only what had come
    expect(expected, BOISE, "deadline-rule-2026-12-05", "2026-12-05", 30, 7, 1);
    expect(expected, TOKYO, "deadline-rule-2026-12-05", "2026-12-05", 7);
    for (String due : List.of("2027-01-31", "2027-07-04", "2027-07-05", "2027-10-01")) {
      expect(expected, BOISE, "deadline-rule-" + due, due, 30, 7, 1);
      expect(expected, TOKYO, "deadline-rule-" + due, due, 7);
    }
    // told of the first date thirty days before, then it moved
    expect(expected, BOISE, "deadline-rule-2027-03-31", "2027-03-31", 30);
    expect(expected, BOISE, "deadline-rule-2027-03-31", "2027-05-31", 30, 7, 1);
    expect(expected, TOKYO, "deadline-rule-2027-03-31", "2027-05-31", 7);
    expect(expected, BOISE, "registration-5-expiry", "2027-02-14", 30, 7, 1);
    expect(expected, TOKYO, "registration-5-expiry", "2027-02-15", 7);
    assertEquals(expected, told);
    assertTrue(crashes > 5, "only " + crashes + " crashes");
  }

  private static void expect(
      Map<String, Integer> all, long account, String item, String due, int... days) {
    for (int at : days) {
      all.put(account + " " + item + " " + due + " " + at, 1);
    }
  }

  /** One round by a portal that has just started, so that nothing lives but the database. */
  private void round() {
    EntityManager em = database.entityManager();
    pending.clear();
    em.getTransaction().begin();
    try {
      reminders(em).remind(ORGANISATION);
      em.getTransaction().commit();
      for (ReminderDue due : pending) {
        due.accounts()
            .forEach(
                account ->
                    told.merge(
                        account + " " + due.itemId() + " " + due.due() + " " + due.days(),
                        1,
                        Integer::sum));
      }
    } catch (Killed killed) {
      crashes++;
      em.getTransaction().rollback();
    } finally {
      em.close();
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private Reminders reminders(EntityManager em) {
    Reminders bean = new Reminders();
    set(bean, "reminders", PlainDatabase.with(new ReminderRepository(), em));
    set(
        bean,
        "deadlines",
        new DeadlineRepository() {
          @Override
          public List<RegulatoryDeadline> list(LocalDate from, LocalDate to) {
            return rules.stream()
                .filter(rule -> !rule.dueOn().isBefore(from) && !rule.dueOn().isAfter(to))
                .toList();
          }
        });
    set(
        bean,
        "board",
        new DeadlineBoard() {
          @Override
          List<Touching> touching(Scope scope, Collection<RegulatoryDeadline> found) {
            return found.stream().map(rule -> new Touching(rule, 3)).toList();
          }
        });
    set(
        bean,
        "dated",
        new DatedBoard() {
          @Override
          List<DatedItem> of(long organisation, LocalDate from, LocalDate to, ZoneId zone) {
            DatedItem item =
                DatedItem.at(
                    "registration-5-expiry",
                    "EXPIRY",
                    Instant.parse("2027-02-14T20:00:00Z"),
                    "x",
                    null,
                    "/registrations/5",
                    organisation,
                    DatedTone.ENDS,
                    2,
                    1);
            LocalDate day = item.day(zone);
            return day.isBefore(from) || day.isAfter(to) ? List.of() : List.of(item);
          }
        });
    set(
        bean,
        "accounts",
        new AccountRepository() {
          @Override
          public List<Account> listOf(long organisationId) {
            return List.of(account(BOISE), account(TOKYO), account(NONE));
          }
        });
    Identities identities =
        (account, organisation) ->
            Optional.of(
                new Identity(
                    account,
                    "x",
                    "x",
                    Role.CUSTOMER_ADMIN,
                    organisation,
                    "x",
                    "x",
                    ZoneId.of(account == TOKYO ? "Asia/Tokyo" : "America/Boise"),
                    null,
                    0));
    set(bean, "identities", identities);
    set(
        bean,
        "clock",
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        });
    set(bean, "events", new Killing());
    return bean;
  }

  private static Account account(long id) {
    Account account = new Account(id + "@x.example", "x");
    set(VersionedEntity.class, account, "id", id);
    return account;
  }

  private static void set(Object bean, String field, Object value) {
    set(bean.getClass(), bean, field, value);
  }

  private static void set(Class<?> type, Object bean, String field, Object value) {
    try {
      Field found = type.getDeclaredField(field);
      found.setAccessible(true);
      found.set(bean, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes what is told, and now and then the power. */
  private final class Killing implements Event<ReminderDue> {

    @Override
    public void fire(ReminderDue event) {
      pending.add(event);
      if (random.nextInt(3) == 0) {
        throw new Killed();
      }
    }

    @Override
    public <U extends ReminderDue> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ReminderDue> CompletionStage<U> fireAsync(
        U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<ReminderDue> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends ReminderDue> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ReminderDue> Event<U> select(
        TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
