package org.numberdesk.porting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.porting.DateRefusal.Code;
import org.numberdesk.shared.BusinessCalendar;

/**
 * On which dates, and at which times of them, some numbers can move. A pure function of the rules
 * and of what it is told about the customer; dates and "today" are those of the customer's zone.
 */
public final class PortCalendar {

  /** Starts are offered on the half hour. */
  static final int STEP_MINUTES = 30;

  private static final int MINUTES_OF_DAY = 24 * 60;

  private final PortRules rules;
  private final BusinessCalendar business;

  public PortCalendar(PortRules rules, BusinessCalendar business) {
    this.rules = rules;
    this.business = business;
  }

  /**
   * What is asked about.
   *
   * @param losingCarrier as the customer wrote it, or null
   * @param country ISO code of the numbers, or null where unknown
   * @param blackout days the customer keeps free of changes
   * @param taken what else of the same numbers or site changes at a time
   */
  public record Question(
      LocalDate today,
      ZoneId zone,
      String losingCarrier,
      String country,
      PortNumberType type,
      Set<LocalDate> blackout,
      List<TakenWindow> taken) {

    public Question {
      Objects.requireNonNull(today, "A question has a today");
      Objects.requireNonNull(zone, "A question has a zone");
      blackout = Set.copyOf(blackout);
      taken = List.copyOf(taken);
    }
  }

  /** Why nothing can move on a date, or empty if some time of it is free. */
  public Optional<DateRefusal> refuse(Question q, LocalDate date) {
    return refuse(q, at(q), date, null);
  }

  /** Why nothing can move at a time, or empty if it can. */
  public Optional<DateRefusal> refuse(Question q, ZonedDateTime at) {
    ZonedDateTime local = at.withZoneSameInstant(q.zone());
    return refuse(q, at(q), local.toLocalDate(), local);
  }

  /** Every start of a date that is allowed; none where the date is refused. */
  public List<ZonedDateTime> slots(Question q, LocalDate date) {
    Place place = at(q);
    return refuse(q, place, date, null).isPresent()
        ? List.of()
        : times(q, place, date).stream().filter(at -> taken(q, at).isEmpty()).toList();
  }

  /** The first date after today that the lead time allows, were nothing else in the way. */
  public LocalDate earliest(Question q) {
    Place place = at(q);
    return business.plus(q.today(), leadDays(q, place), place.country());
  }

  /** Business days between today and a port at least. */
  public int leadDays(Question q) {
    return leadDays(q, at(q));
  }

  /** The carrier as the rules know it, and the country whose days it keeps. */
  private record Place(String carrier, boolean known, String country) {}

  /** The losing carrier's country is the numbers', unless the carrier serves others only. */
  private Place at(Question q) {
    Optional<KnownCarrier> carrier = rules.carrier(q.losingCarrier());
    String country =
        carrier
            .filter(known -> !known.countries().isEmpty())
            .filter(known -> q.country() == null || !known.countries().contains(q.country()))
            .map(known -> known.countries().get(0))
            .orElse(q.country());
    return new Place(
        carrier.map(KnownCarrier::name).orElse(q.losingCarrier()), carrier.isPresent(), country);
  }

  private Optional<PortRule> rule(PortRule.Kind kind, Question q, Place place, LocalDate day) {
    return rules.best(kind, place.country(), place.carrier(), q.type(), day);
  }

  private int leadDays(Question q, Place place) {
    return rule(PortRule.Kind.LEAD_DAYS, q, place, q.today())
        .filter(lead -> place.known() || lead.carrier() != null)
        .or(() -> rule(PortRule.Kind.LEAD_DAYS_UNKNOWN, q, place, q.today()))
        .orElseThrow()
        .number();
  }

  /** Asks in the order of the codes; a null time stands for any of the date. */
  private Optional<DateRefusal> refuse(
      Question q, Place place, LocalDate date, ZonedDateTime time) {
    return refuseDay(q, place, date)
        .or(() -> refuseHours(q, place, date, time))
        .or(
            () ->
                q.blackout().contains(date)
                    ? Optional.of(DateRefusal.of(Code.BLACKOUT))
                    : Optional.empty())
        .or(() -> time == null ? allTaken(q, times(q, place, date)) : taken(q, time));
  }

  private Optional<DateRefusal> refuseDay(Question q, Place place, LocalDate date) {
    int lead = leadDays(q, place);
    if (!date.isAfter(q.today())
        || business.businessDaysBetween(q.today(), date, place.country()) < lead) {
      return Optional.of(DateRefusal.of(Code.TOO_SOON, lead));
    }
    int most = rule(PortRule.Kind.MAX_DAYS, q, place, q.today()).orElseThrow().number();
    if (ChronoUnit.DAYS.between(q.today(), date) > most) {
      return Optional.of(DateRefusal.of(Code.TOO_FAR, most));
    }
    if (!business.isBusinessDay(date, null)) {
      return Optional.of(DateRefusal.of(Code.WEEKEND));
    }
    if (!business.isBusinessDay(date, place.country())) {
      return Optional.of(DateRefusal.of(Code.HOLIDAY, place.country()));
    }
    return rule(PortRule.Kind.FREEZE, q, place, date)
        .map(freeze -> DateRefusal.of(Code.FREEZE, freeze.value()));
  }

  private Optional<DateRefusal> refuseHours(
      Question q, Place place, LocalDate date, ZonedDateTime time) {
    CarrierHours hours = hours(q, place, date);
    boolean works = time == null ? !times(q, place, date).isEmpty() : works(hours, place, time);
    return works
        ? Optional.empty()
        : Optional.of(DateRefusal.of(Code.OUTSIDE_HOURS, hours.toString()));
  }

  private static Optional<DateRefusal> taken(Question q, ZonedDateTime at) {
    return q.taken().stream()
        .filter(window -> window.conflictsWith(at))
        .findFirst()
        .map(window -> DateRefusal.of(Code.WINDOW_TAKEN, window.title()));
  }

  private static Optional<DateRefusal> allTaken(Question q, List<ZonedDateTime> times) {
    return times.stream().allMatch(at -> taken(q, at).isPresent())
        ? taken(q, times.get(0))
        : Optional.empty();
  }

  /** The starts of a date within the carrier's hours; a time the clocks leave out is none. */
  private List<ZonedDateTime> times(Question q, Place place, LocalDate date) {
    CarrierHours hours = hours(q, place, date);
    List<ZonedDateTime> times = new ArrayList<>();
    for (int minute = 0; minute < MINUTES_OF_DAY; minute += STEP_MINUTES) {
      LocalTime time = LocalTime.of(minute / 60, minute % 60);
      ZonedDateTime at = date.atTime(time).atZone(q.zone());
      if (at.toLocalTime().equals(time) && works(hours, place, at)) {
        times.add(at);
      }
    }
    return times;
  }

  /** Whether the carrier works then, by its own clock and on its own business day. */
  private boolean works(CarrierHours hours, Place place, ZonedDateTime at) {
    LocalDate there = at.withZoneSameInstant(hours.zone()).toLocalDate();
    return hours.contains(at) && business.isBusinessDay(there, place.country());
  }

  private CarrierHours hours(Question q, Place place, LocalDate date) {
    return rule(PortRule.Kind.HOURS, q, place, date)
        .map(rule -> CarrierHours.parse(rule.value(), q.zone()))
        .orElseThrow();
  }
}
