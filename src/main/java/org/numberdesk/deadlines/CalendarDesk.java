package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Settings;

/** The caller's own calendar subscriptions. */
@ApplicationScoped
@Transactional
public class CalendarDesk {

  static final int MOST = 10;

  /** The days before a date on which somebody may be told. */
  public static final List<Integer> DAYS = List.of(30, 7, 1);

  @Inject private CalendarSubscriptionRepository subscriptions;
  @Inject private CalendarFeed feed;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * What somebody wants in a calendar.
   *
   * @param name what they call it
   * @param touchingOnly only rules that touch numbers of theirs
   * @param ownDates what is dated about their organisation, too
   * @param countries ISO codes, empty for all
   * @param alarmDays some of {@link #DAYS}
   */
  public record Wish(
      String name,
      boolean touchingOnly,
      boolean ownDates,
      List<String> countries,
      List<Integer> alarmDays) {

    public Wish {
      countries = countries == null ? List.of() : List.copyOf(countries);
      alarmDays = alarmDays == null ? List.of() : List.copyOf(alarmDays);
    }
  }

  /**
   * Makes a subscription.
   *
   * @return its address, which nobody can look up later
   * @throws InvalidFields for a name that is missing or too long, or a country or day that is none
   * @throws TooManyCalendars beyond ten
   */
  @RequiresPermission(Permission.DEADLINES_VIEW)
  public String subscribe(Wish wish) {
    check(wish);
    if (subscriptions.listLive(caller.accountId()).size() >= MOST) {
      throw new TooManyCalendars(MOST);
    }
    String secret = Secrets.random();
    CalendarSubscription made =
        new CalendarSubscription(caller.accountId(), caller.organisationId(), wish, secret);
    subscriptions.add(made);
    events.fire(new CalendarChanged(caller.organisationId(), made.id(), made.name(), true));
    return settings.url() + "/calendar/" + secret + ".ics";
  }

  private static void check(Wish wish) {
    List<FieldError> errors = new ArrayList<>();
    if (wish.name() == null || wish.name().isBlank()) {
      errors.add(FieldError.of("name", "error.field.required"));
    } else if (wish.name().strip().length() > CalendarSubscription.NAME_LENGTH) {
      errors.add(FieldError.of("name", "error.field.tooLong", CalendarSubscription.NAME_LENGTH));
    }
    if (wish.countries().size() > 100
        || !wish.countries().stream().allMatch(one -> one.matches("[A-Z]{2}"))) {
      errors.add(FieldError.of("countries", "error.field.notInList"));
    }
    if (!DAYS.containsAll(wish.alarmDays())) {
      errors.add(FieldError.of("alarmDays", "error.field.notInList"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  @RequiresPermission(Permission.DEADLINES_VIEW)
  public List<CalendarSubscription> list() {
    return subscriptions.listLive(caller.accountId());
  }

  /** Ends a subscription: its address is unknown from then on. */
  @RequiresPermission(Permission.DEADLINES_VIEW)
  public void revoke(long id) {
    CalendarSubscription found =
        subscriptions
            .find(caller.accountId(), id)
            .orElseThrow(() -> new NotFound(CalendarSubscription.class, id));
    found.revoke(clock.instant());
    events.fire(new CalendarChanged(found.organisationId(), id, found.name(), false));
  }

  /** One rule as a file for a calendar. */
  @RequiresPermission(Permission.DEADLINES_VIEW)
  public String file(String key) {
    return feed.one(key, caller.scope());
  }
}
