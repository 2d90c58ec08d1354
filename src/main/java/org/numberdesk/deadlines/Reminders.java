package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.security.Identities;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.dated.DatedItem;

/**
 * Tells people of dates that come near: rules that touch numbers of theirs, and what is dated about
 * their organisation. Each is told once at each distance; the row that says so is written in the
 * transaction that tells, so that neither a crash nor a second node tells twice or never.
 */
@ApplicationScoped
public class Reminders {

  /** A day of reminders begins at eight in the morning of the one who is told. */
  static final Duration DAY_BEGINS = Duration.ofHours(8);

  private static final int FARTHEST = 31;

  @Inject private ReminderRepository reminders;
  @Inject private DeadlineRepository deadlines;
  @Inject private DeadlineBoard board;
  @Inject private DatedBoard dated;
  @Inject private AccountRepository accounts;
  @Inject private Identities identities;
  @Inject private Clock clock;
  @Inject private Event<ReminderDue> events;

  /** A date that somebody may be told of. */
  private record Dated(
      String id, String title, String text, LocalDate due, long numbers, String link) {}

  /** Tells the people of one organisation what has come near; a transaction of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void remind(long organisationId) {
    Instant now = clock.instant();
    Map<Long, ZoneId> zones = zones(organisationId);
    if (zones.isEmpty()) {
      return;
    }
    LocalDate utc = now.atZone(ZoneOffset.UTC).toLocalDate();
    List<RegulatoryDeadline> rules =
        deadlines.list(utc.minusDays(1), utc.plusDays(FARTHEST)).stream()
            .filter(rule -> rule.status() != DeadlineStatus.VACATED)
            .filter(rule -> rule.precision() != DatePrecision.MONTH)
            .toList();
    List<Dated> ruled =
        board.touching(Scope.of(organisationId), rules).stream()
            .filter(one -> one.numbers() > 0)
            .map(Reminders::dated)
            .toList();
    Set<ReminderRepository.Told> told = reminders.listTold(zones.keySet(), utc.minusDays(1));
    Map<Long, List<Integer>> wishes = reminders.preferences(zones.keySet());
    Map<ZoneId, List<Dated>> all = new HashMap<>();
    Map<String, Group> due = new TreeMap<>();
    zones.forEach(
        (account, zone) -> {
          LocalDate today = now.minus(DAY_BEGINS).atZone(zone).toLocalDate();
          List<Integer> wanted = wishes.getOrDefault(account, CalendarDesk.DAYS);
          for (Dated one : all.computeIfAbsent(zone, z -> with(ruled, organisationId, today, z))) {
            OptionalInt days = ReminderPlan.distance(today, one.due(), wanted);
            days.ifPresent(
                at ->
                    tell(
                        due,
                        told,
                        one,
                        new ReminderRepository.Told(account, one.id(), one.due(), at)));
          }
        });
    due.values().forEach(group -> send(organisationId, group, now));
  }

  /** Everybody who is told the same. */
  private record Group(Dated item, int days, List<Long> accounts) {}

  private static void tell(
      Map<String, Group> due,
      Set<ReminderRepository.Told> told,
      Dated item,
      ReminderRepository.Told telling) {
    if (told.add(telling)) {
      due.computeIfAbsent(
              item.id() + '/' + item.due() + '/' + telling.days(),
              key -> new Group(item, telling.days(), new ArrayList<>()))
          .accounts()
          .add(telling.account());
    }
  }

  private void send(long organisationId, Group group, Instant now) {
    Dated item = group.item();
    group
        .accounts()
        .forEach(
            account ->
                reminders.note(
                    new ReminderRepository.Told(account, item.id(), item.due(), group.days()),
                    now));
    events.fire(
        new ReminderDue(
            organisationId,
            List.copyOf(group.accounts()),
            item.id(),
            item.title(),
            item.text(),
            item.due(),
            group.days(),
            item.numbers(),
            item.link()));
  }

  private List<Dated> with(
      Collection<Dated> ruled, long organisation, LocalDate today, ZoneId zone) {
    List<Dated> all = new ArrayList<>(ruled);
    for (DatedItem item : dated.of(organisation, today, today.plusDays(FARTHEST), zone)) {
      all.add(
          new Dated(
              item.id(), item.title(), item.text(), item.day(zone), item.numbers(), item.link()));
    }
    return all;
  }

  private static Dated dated(DeadlineBoard.Touching one) {
    RegulatoryDeadline rule = one.rule();
    return new Dated(
        "deadline-" + rule.key(),
        rule.title(),
        Words.of("deadlines.reminder.text", rule.whatChanges(), rule.consequence()),
        rule.dueOn(),
        one.numbers(),
        "/deadlines/" + rule.key());
  }

  /** Who of the organisation is told, and in which zone their days begin. */
  private Map<Long, ZoneId> zones(long organisationId) {
    Map<Long, ZoneId> zones = new TreeMap<>();
    for (Account account : accounts.listOf(organisationId)) {
      identities
          .find(account.id(), organisationId)
          .filter(who -> who.role().may(Permission.DEADLINES_VIEW))
          .ifPresent(who -> zones.put(account.id(), who.zone()));
    }
    return zones;
  }
}
