package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.numberdesk.loa.LoaOutage;
import org.numberdesk.loa.LoaRepository;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.organisations.BlackoutDate;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.porting.OutageForecast.Forecast;
import org.numberdesk.porting.PortCalendar.Question;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.BusinessCalendar;
import org.numberdesk.shared.Words;

/**
 * Puts together what the pure rules need to know of an order: the customer's days and hours, what
 * else of theirs is planned, the rules in force, the cut-overs so far.
 */
@ApplicationScoped
class PortPlanner {

  private static final Duration HOSTING_BACK = Duration.ofDays(7);
  private static final Duration HOSTING_AHEAD = Duration.ofDays(60);

  @Inject private PortRepository orders;
  @Inject private PortWindowRepository windowRows;
  @Inject private PortRuleRepository ruleRows;
  @Inject private PhoneNumberRepository numbers;
  @Inject private OrganisationRepository organisations;
  @Inject private LoaRepository letters;
  @Inject private BusinessCalendar business;
  @Inject private Clock clock;

  /**
   * A case to be dated.
   *
   * @param organisationId whose, or null for nobody's
   * @param exceptOrder the order that may stand in its own way, or null
   */
  record Case(
      Long organisationId,
      List<String> numbers,
      String losingCarrier,
      SmsPlan sms,
      boolean wireless,
      ZoneId zone,
      Long exceptOrder) {}

  Case of(PortOrder order) {
    PortText text = order.text();
    ZoneId zone =
        order.zone() != null
            ? order.zone()
            : PortTimes.zone(text.desired(), zoneOf(order.organisationId()));
    return new Case(
        order.organisationId(),
        text.numbers(),
        text.losingCarrier(),
        text.smsPlan(),
        text.wireless(),
        zone,
        order.id());
  }

  ZoneId zoneOf(long organisationId) {
    return organisation(organisationId).zone();
  }

  private Organisation organisation(long id) {
    return organisations.find(Scope.EVERYTHING, id).orElseThrow();
  }

  PortRules rules() {
    return ruleRows.rules();
  }

  PortCalendar calendar() {
    return new PortCalendar(rules(), business);
  }

  Question question(Case c) {
    PortText text = textOf(c);
    Set<LocalDate> blackout = new HashSet<>();
    LocalDate today = clock.instant().atZone(c.zone()).toLocalDate();
    if (c.organisationId() != null) {
      for (BlackoutDate dates : organisation(c.organisationId()).blackoutDates()) {
        LocalDate last =
            dates.last().isAfter(today.plusYears(1)) ? today.plusYears(1) : dates.last();
        LocalDate first = dates.first().isBefore(today) ? today : dates.first();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
          blackout.add(day);
        }
      }
    }
    return new Question(
        today,
        c.zone(),
        c.losingCarrier(),
        PortKind.countryOf(text),
        kind(text),
        blackout,
        c.organisationId() == null ? List.of() : taken(c));
  }

  private static PortNumberType kind(PortText text) {
    PortNumberType type = PortKind.typeOf(text);
    return type == null ? PortNumberType.LOCAL : type;
  }

  private static PortText textOf(Case c) {
    PortText empty = PortText.empty();
    return new PortText(
        c.numbers(),
        c.losingCarrier(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        c.wireless(),
        c.sms(),
        null,
        empty.documents(),
        null,
        null,
        null);
  }

  /** What else of these numbers or their sites is planned. */
  private List<TakenWindow> taken(Case c) {
    Set<String> sites = sitesOf(c.organisationId(), c.numbers());
    Set<Long> sameNumbers = new HashSet<>();
    orders
        .listNaming(c.organisationId(), c.numbers())
        .forEach(number -> sameNumbers.add(number.order().id()));
    List<TakenWindow> windows = new ArrayList<>();
    for (PortOrder order : windowRows.listWindows(c.organisationId())) {
      boolean concerns =
          sameNumbers.contains(order.id()) || order.sites().stream().anyMatch(sites::contains);
      if (concerns && !order.id().equals(c.exceptOrder())) {
        windows.add(new TakenWindow(order.plannedStart(), order.likelyEnd(), order.title()));
      }
    }
    windows.addAll(hosting(c, sites));
    return windows;
  }

  /** Cut-overs of texts by a letter, of the same numbers or sites. */
  private List<TakenWindow> hosting(Case c, Set<String> sites) {
    Instant now = clock.instant();
    List<TakenWindow> windows = new ArrayList<>();
    for (LoaRequest request :
        letters.listDated(c.organisationId(), now.minus(HOSTING_BACK), now.plus(HOSTING_AHEAD))) {
      LoaOutage outage = request.outage(now);
      boolean moves = outage != null && LoaStatus.CUTTING_OVER.contains(request.status(now));
      if (moves
          && (request.numbers().stream().anyMatch(c.numbers()::contains)
              || sitesOf(c.organisationId(), request.numbers()).stream()
                  .anyMatch(sites::contains))) {
        windows.add(
            new TakenWindow(
                outage.start(),
                outage.likelyEnd(),
                Words.of("porting.taken.loa", request.customerName())));
      }
    }
    return windows;
  }

  Set<String> sitesOf(long organisationId, Collection<String> e164s) {
    Set<String> sites = new TreeSet<>();
    for (PhoneNumber number : numbers.all(Scope.of(organisationId), e164s)) {
      if (number.site() != null && !number.site().isBlank()) {
        sites.add(number.site());
      }
    }
    return sites;
  }

  Forecast forecast(Case c) {
    PortText text = textOf(c);
    return new OutageForecast(windowRows.listCutOvers())
        .of(
            PortKind.carrierName(c.losingCarrier()),
            PortKind.countryOf(text),
            kind(text),
            c.sms() == null ? SmsPlan.WITH_PORT : c.sms());
  }

  PortProposals proposals(Case c) {
    return new PortProposals(calendar(), hours(c.organisationId(), c.zone()));
  }

  /** The organisation's hours; an ordinary office's where there is none. */
  CustomerHours hours(Long organisationId, ZoneId zone) {
    var open =
        organisationId == null
            ? org.numberdesk.organisations.OpeningHours.office(zone)
            : organisation(organisationId).openingHours();
    return (from, to) -> open.openBetween(from, to).toMinutes();
  }

  /** Every date of a span. */
  PortProposals.Answer between(Case c, LocalDate from, LocalDate to) {
    return proposals(c).between(question(c), forecast(c), from, to);
  }

  /** The best moment of a date, or empty where it is refused. */
  Optional<ZonedDateTime> bestOn(Case c, LocalDate date) {
    return between(c, date, date).windows().stream().findFirst().map(PortWindow::start);
  }

  /** Why an order cannot be on a date, at a time where one is given. */
  Optional<DateRefusal> refuse(Case c, LocalDate date, LocalTime time) {
    Question q = question(c);
    return time == null
        ? calendar().refuse(q, date)
        : calendar().refuse(q, date.atTime(time).atZone(c.zone()));
  }

  /** Hours before a port from which nothing changes any more. */
  Instant lockAt(PortOrder order, ZonedDateTime foc) {
    int hours =
        rules()
            .lockHours(
                order.country(), order.losingCarrier(), order.numberType(), foc.toLocalDate());
    return foc.toInstant().minusSeconds(hours * 3600L);
  }
}
