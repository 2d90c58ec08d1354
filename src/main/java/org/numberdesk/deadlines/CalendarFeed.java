package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Identities;
import org.numberdesk.security.Identity;
import org.numberdesk.security.OpenToAll;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;

/**
 * Calendars as programs outside read them. Each reading asks anew whether the account may still see
 * what is in it.
 */
@ApplicationScoped
@Transactional
public class CalendarFeed {

  /** What lies longer back is in no calendar any more. */
  static final int DAYS_BACK = 365;

  private static final int YEARS_AHEAD = 3;

  @Inject private CalendarSubscriptionRepository subscriptions;
  @Inject private DeadlineRepository deadlines;
  @Inject private DeadlineBoard board;
  @Inject private DatedBoard dated;
  @Inject private Identities identities;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * The calendar behind a secret address.
   *
   * @return its text; empty for a secret that is unknown, revoked, or whose owner may no longer see
   *     it, which all look alike
   */
  @OpenToAll("whoever has the secret may read")
  public Optional<String> read(String secret) {
    return subscriptions.findLive(secret).flatMap(this::read);
  }

  private Optional<String> read(CalendarSubscription subscription) {
    return identities
        .find(subscription.accountId(), subscription.organisationId())
        .filter(who -> who.role().may(Permission.DEADLINES_VIEW))
        .map(who -> FeedText.of(name(who), settings.url(), events(subscription, who)));
  }

  private static String name(Identity who) {
    return who.organisationName() == null
        ? Words.of("deadlines.feed.name")
        : Words.of("deadlines.feed.nameOf", who.organisationName());
  }

  private List<FeedEvent> events(CalendarSubscription subscription, Identity who) {
    Instant now = clock.instant();
    LocalDate from = now.atZone(who.zone()).toLocalDate().minusDays(DAYS_BACK);
    LocalDate to = from.plusYears(YEARS_AHEAD + 1L);
    Scope scope = who.role().staff() ? Scope.EVERYTHING : Scope.of(who.organisationId());
    List<FeedEvent> events = new ArrayList<>();
    board.touching(scope, deadlines.list(from, null)).stream()
        .filter(one -> wanted(subscription, one))
        .forEach(
            one -> events.add(FeedEvent.of(one, one.rule().changedAt(), subscription.alarmDays())));
    if (subscription.ownDates() && who.organisationId() != null) {
      dated
          .of(who.organisationId(), from, to, who.zone())
          .forEach(
              item -> events.add(FeedEvent.of(item, now, who.zone(), subscription.alarmDays())));
    }
    return events;
  }

  /** A rule that was vacated touches nobody, and still has to be taken out of the calendars. */
  private static boolean wanted(CalendarSubscription subscription, DeadlineBoard.Touching one) {
    boolean touches = one.numbers() > 0 || one.rule().status() == DeadlineStatus.VACATED;
    return (!subscription.touchingOnly() || touches)
        && (subscription.countries().isEmpty()
            || subscription.countries().contains(SenderWords.country(one.rule().jurisdiction())));
  }

  String one(String key, Scope scope) {
    RegulatoryDeadline rule =
        deadlines.find(key).orElseThrow(() -> new NotFound(RegulatoryDeadline.class, key));
    return FeedText.of(
        rule.title(),
        settings.url(),
        board.touching(scope, List.of(rule)).stream()
            .map(one -> FeedEvent.of(one, one.rule().changedAt(), List.of()))
            .toList());
  }
}
