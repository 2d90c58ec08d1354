package org.numberdesk.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.numberdesk.notifications.DeadlineNotifier;
import org.numberdesk.numbers.Filing;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.PeopleIdentities;
import org.numberdesk.security.Identities;
import org.numberdesk.security.Role;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.PlainDatabase;
import org.numberdesk.shared.PlainPortal;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedSource;
import org.numberdesk.shared.dated.DatedTone;

/**
 * A year of reminders, two rounds a day, with days on which the portal does not run and crashes in
 * the middle of rounds, from the numbers in the database to the mails in the outbox. Each round is
 * made by a portal that has just started.
 */
class ReminderYearTest {

  private static final Instant START = Instant.parse("2026-11-27T00:00:00Z");
  private static final long ORGANISATION = 1;

  private final Random random = new Random(7);
  private PlainPortal portal;
  private long boise;
  private long tokyo;
  private int crashes;

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void fill() throws Exception {
    PlainDatabase database = new PlainDatabase("reminders");
    try (Connection connection = database.connect()) {
      GeneratedInventory.write(
          connection,
          ORGANISATION,
          List.of(
              new GeneratedInventory.Made(
                  "+18335550100",
                  SenderType.TOLL_FREE,
                  "US",
                  NumberStatus.ACTIVE,
                  Filing.NONE,
                  LocalDate.of(2025, 1, 1))));
    }
    portal =
        new PlainPortal(database, START)
            .made(Identities.class, PeopleIdentities.class)
            .bind(DatedSource.class, ReminderYearTest::dated)
            .observer(DeadlineNotifier.class)
            .afterEvent(
                event -> {
                  if (random.nextInt(3) == 0) {
                    throw new Killed();
                  }
                });
    boise = person("boise@x.example", "America/Boise", null);
    tokyo = person("tokyo@x.example", "Asia/Tokyo", List.of(7));
    person("none@x.example", "America/Boise", List.of());
    for (String day :
        List.of(
            "2026-12-05", "2027-01-31", "2027-03-31", "2027-07-04", "2027-07-05", "2027-10-01")) {
      portal.inOne(
          beans -> {
            beans.get(DeadlineRepository.class).add(rule("rule-" + day, day, "US"));
            beans.get(DeadlineRepository.class).add(rule("elsewhere-" + day, day, "FI"));
            return null;
          });
    }
  }

  @AfterEach
  void drop() {
    portal.close();
  }

  private long person(String email, String zone, List<Integer> days) {
    return portal.inOne(
        beans -> {
          Account account = new Account(email, "x");
          account.join(beans.em().find(Organisation.class, ORGANISATION), Role.CUSTOMER_ADMIN);
          beans.em().persist(account);
          beans.em().flush();
          beans
              .em()
              .createNativeQuery("update account set zone = ?1 where id = ?2")
              .setParameter(1, zone)
              .setParameter(2, account.id())
              .executeUpdate();
          if (days != null) {
            beans.get(ReminderRepository.class).add(new ReminderPreference(account.id(), days));
          }
          return account.id();
        });
  }

  private static RegulatoryDeadline rule(String key, String day, String country) {
    DeadlineEntry model = DeadlineSeed.entries().get(0);
    return new RegulatoryDeadline(
        new DeadlineEntry(
            key,
            day,
            null,
            null,
            country,
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

  /** What another feature would tell: a registration that ends. */
  private static List<DatedItem> dated(
      long organisation, LocalDate from, LocalDate to, ZoneId zone) {
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

  @Test
  void eachIsMailedExactlyOnceAtEachDistance() {
    boolean down = false;
    for (int day = 0; day < 365; day++) {
      if (day == 100) {
        move("rule-2027-03-31", LocalDate.of(2027, 5, 31), LocalDate.of(2027, 3, 7));
      }
      down = !down && random.nextInt(5) == 0;
      for (int hour : new int[] {3, 21}) {
        portal.at(START.plusSeconds(86_400L * day + 3_600L * hour));
        if (!down) {
          round();
        }
      }
    }
    TreeMap<String, String> expected = new TreeMap<>();
    // eight days before when the portal began: of 30 and 7 only what had come
    expect(expected, boise, "deadline-rule-2026-12-05", "2026-12-05", 30, 7, 1);
    expect(expected, tokyo, "deadline-rule-2026-12-05", "2026-12-05", 7);
    for (String due : List.of("2027-01-31", "2027-07-04", "2027-07-05", "2027-10-01")) {
      expect(expected, boise, "deadline-rule-" + due, due, 30, 7, 1);
      expect(expected, tokyo, "deadline-rule-" + due, due, 7);
    }
    // told of the first date thirty days before, then it moved
    expect(expected, boise, "deadline-rule-2027-03-31", "2027-03-31", 30);
    expect(expected, boise, "deadline-rule-2027-03-31", "2027-05-31", 30, 7, 1);
    expect(expected, tokyo, "deadline-rule-2027-03-31", "2027-05-31", 7);
    expect(expected, boise, "registration-5-expiry", "2027-02-14", 30, 7, 1);
    expect(expected, tokyo, "registration-5-expiry", "2027-02-15", 7);
    assertEquals(
        expected.values().stream().sorted().toList(),
        outbox().stream().map(key -> expected.getOrDefault(key, key)).sorted().toList());
    assertEquals((long) expected.size(), bells(), "the bell rings as often");
    assertTrue(crashes > 5, "only " + crashes + " crashes");
  }

  /** By the key that the outbox knows a mail by. */
  private static void expect(
      TreeMap<String, String> all, long account, String item, String due, int... days) {
    for (int at : days) {
      String told = item + '/' + due + '/' + at + '/' + account;
      all.put(Secrets.hash("deadline/" + told), told);
    }
  }

  private List<String> outbox() {
    return portal.inOne(
        beans ->
            ((List<?>)
                    beans
                        .em()
                        .createNativeQuery("select mail_key from outbox_mail")
                        .getResultList())
                .stream().map(String::valueOf).collect(Collectors.toList()));
  }

  private long bells() {
    return portal.inOne(
        beans ->
            beans
                .em()
                .createQuery("select count(n) from Notification n", Long.class)
                .getSingleResult());
  }

  private void move(String key, LocalDate to, LocalDate today) {
    portal.inOne(
        beans -> {
          beans
              .get(DeadlineRepository.class)
              .find(key)
              .orElseThrow()
              .move(to, DeadlineStatus.DELAYED, null, null, today);
          return null;
        });
  }

  private void round() {
    try {
      portal.inOne(
          beans -> {
            beans.get(Reminders.class).remind(ORGANISATION);
            return null;
          });
    } catch (Killed killed) {
      crashes++;
    }
  }
}
