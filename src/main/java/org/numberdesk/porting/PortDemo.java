package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.BusinessCalendar;
import org.numberdesk.shared.DemoData;

/** Orders in every state, one cut-over tomorrow, one that takes longer than likely. */
@ApplicationScoped
public class PortDemo implements DemoData {

  static final String CUSTOMER = "Maya Okafor";
  static final String STAFF = "Jonas Reiter";
  private static final LocalTime EVENING = LocalTime.of(18, 30);

  @Inject private PortRepository orders;
  @Inject private PortedNumbers inventory;
  @Inject private OrganisationRepository organisations;
  @Inject private PortRuleRepository rules;
  @Inject private Clock clock;
  @Inject private Event<NumbersAffected> affected;

  private final Map<Long, List<String>> named = new TreeMap<>();
  private int next;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load() {
    next = 100;
    named.clear();
    Organisation acme = organisations.findByKey(Scope.EVERYTHING, "acme").orElseThrow();
    Organisation globex = organisations.findByKey(Scope.EVERYTHING, "globex").orElseThrow();
    LocalDate yearEnd = clock.instant().atZone(acme.zone()).toLocalDate().plusDays(17);
    rules.add(
        new PortRuleEntry(
            new PortRule(
                PortRule.Kind.FREEZE,
                null,
                "Frontier",
                null,
                "network freeze of the carrier",
                yearEnd,
                yearEnd.plusDays(12),
                "Carrier’s notice to wholesale customers")));
    for (int i = 0; i < 4; i++) {
      done(acme, List.of("Lumen", "AT&T", "Lumen", "Comcast").get(i), 40 + 21 * i, 3 + 9 * i);
    }
    acme(acme);
    PortDemoStory wished = story(globex, "Verizon", 6, 5);
    wished.wish(day(globex, 9));
    wished.go(PortMove.SUBMIT, PortStatus.SUBMITTED, 0.2, CUSTOMER, null);
    keep(wished);
    PortDemoStory dated = story(globex, "Cox", 14, 14);
    dated.toCarrier(12).foc(day(globex, 6), 4);
    keep(dated);
    named.forEach((organisation, all) -> affected.fire(new NumbersAffected(organisation, all)));
  }

  private void acme(Organisation acme) {
    keep(story(acme, "AT&T", 3, 1));
    PortDemoStory submitted = story(acme, "Lumen", 4, 2);
    submitted.wish(day(acme, 8));
    keep(submitted.go(PortMove.SUBMIT, PortStatus.SUBMITTED, 1.5, CUSTOMER, null));
    keep(
        story(acme, "Comcast", 2, 4)
            .go(PortMove.SUBMIT, PortStatus.SUBMITTED, 3, CUSTOMER, null)
            .go(PortMove.START_REVIEW, PortStatus.IN_REVIEW, 0.5, STAFF, null));
    PortDemoStory asked =
        story(acme, "Frontier", 5, 8)
            .go(PortMove.SUBMIT, PortStatus.SUBMITTED, 7, CUSTOMER, null)
            .go(PortMove.START_REVIEW, PortStatus.IN_REVIEW, 6, STAFF, null);
    asked.order.mark(List.of("accountNumber", "serviceAddress"));
    keep(
        asked.go(
            PortMove.REQUEST_INFO,
            PortStatus.NEEDS_INFO,
            2,
            STAFF,
            "The bill shows another account and suite 400."));
    keep(story(acme, "Verizon", 12, 9).toCarrier(5));
    PortDemoStory refused = story(acme, "Ziply", 7, 12).toCarrier(9);
    refused.order.rejectedFor("7402");
    keep(
        refused.go(
            PortMove.CARRIER_REJECT,
            PortStatus.CARRIER_REJECTED,
            1,
            STAFF,
            "Postal code on file is 83706."));
    keep(story(acme, "Lumen", 9, 16).toCarrier(14).foc(day(acme, 1), 8));
    PortDemoStory moving = story(acme, "Spectrum", 4, 18).toCarrier(15).foc(day(acme, 13), 9);
    moving.order.askedFor(day(acme, 15));
    keep(
        moving.go(
            PortMove.REQUEST_DATE_CHANGE,
            PortStatus.DATE_CHANGE_REQUESTED,
            0.3,
            CUSTOMER,
            "Stock-taking that day."));
    running(acme);
    ended(acme);
  }

  private void running(Organisation acme) {
    Instant now = clock.instant();
    PortDemoStory over =
        story(acme, "AT&T", 3, 20).toCarrier(17).foc(now.minus(Duration.ofHours(40)), 9);
    over.start(now.minus(Duration.ofHours(40)));
    over.voice(now.minus(Duration.ofHours(39)), 3);
    over.texts(SmsTrack.SMS_ROUTED, 1, now.minus(Duration.ofHours(20)));
    over.order.numbers().get(1).moveSms(SmsTrack.SMS_EXCEPTION, now.minus(Duration.ofHours(12)));
    over.order.numbers().get(2).moveSms(SmsTrack.CAMPAIGN_BLOCKED, now.minus(Duration.ofHours(9)));
    over.order.say(
        new PortComment(
            STAFF, true, false, now.minus(Duration.ofHours(3)), "We called AT&T; ticket 4471."));
    keep(over);
    PortDemoStory part =
        story(acme, "Windstream", 6, 15).toCarrier(12).foc(now.minus(Duration.ofHours(2)), 6);
    part.start(now.minus(Duration.ofHours(2)));
    part.voice(now.minus(Duration.ofMinutes(70)), 4);
    part.texts(SmsTrack.ACTIVATING, 4, now.minus(Duration.ofMinutes(60)));
    keep(part);
  }

  private void ended(Organisation acme) {
    keep(
        story(acme, "Vonage", 2, 30)
            .go(PortMove.SUBMIT, PortStatus.SUBMITTED, 29, CUSTOMER, null)
            .go(PortMove.WITHDRAW, PortStatus.WITHDRAWN, 27, CUSTOMER, "We keep them."));
    keep(
        story(acme, "Nextiva", 1, 45)
            .go(PortMove.SUBMIT, PortStatus.SUBMITTED, 44, CUSTOMER, null)
            .go(PortMove.START_REVIEW, PortStatus.IN_REVIEW, 43, STAFF, null)
            .go(PortMove.REJECT, PortStatus.REJECTED, 43, STAFF, "The number is not portable."));
    keep(
        story(acme, "Cox", 3, 60)
            .toCarrier(55)
            .go(PortMove.CANCEL, PortStatus.CANCELLED, 50, STAFF, "On the customer’s wish."));
    keep(
        story(acme, "Ooma", 2, 70)
            .go(PortMove.SUBMIT, PortStatus.SUBMITTED, 69, CUSTOMER, null)
            .go(PortMove.START_REVIEW, PortStatus.IN_REVIEW, 68, STAFF, null)
            .go(PortMove.REQUEST_INFO, PortStatus.NEEDS_INFO, 67, STAFF, "Send a bill.")
            .go(PortMove.EXPIRE, PortStatus.EXPIRED, 37, null, null));
    PortDemoStory back = story(acme, "8x8", 2, 80).toCarrier(75);
    Instant at = clock.instant().minus(Duration.ofDays(65));
    back.foc(at, 70);
    back.start(at);
    back.voice(at.plus(Duration.ofHours(1)), 2);
    back.go(PortMove.REQUEST_SNAPBACK, PortStatus.SNAPBACK_REQUESTED, 64.6, STAFF, "Wrong lines.");
    back.order.numbers().forEach(number -> number.returned(at.plus(Duration.ofHours(12))));
    back.order.over(at.plus(Duration.ofHours(12)));
    keep(back.go(PortMove.REVERTED, PortStatus.REVERTED, 64.4, STAFF, null));
  }

  /** A port that completed so many days ago, its texts out for so many hours. */
  private void done(Organisation owner, String carrier, int daysAgo, int hours) {
    PortDemoStory story = story(owner, carrier, 4, daysAgo + 20).toCarrier(daysAgo + 12);
    Instant at =
        clock
            .instant()
            .atZone(owner.zone())
            .toLocalDate()
            .minusDays(daysAgo)
            .atTime(EVENING)
            .atZone(owner.zone())
            .toInstant();
    story.foc(at, daysAgo + 8);
    story.start(at);
    story.voice(at.plus(Duration.ofMinutes(25)), 4);
    story.texts(SmsTrack.TESTED, 4, at.plus(Duration.ofHours(hours)));
    story.order.smsMoved();
    story.order.over(at.plus(Duration.ofHours(hours)));
    keep(story.go(PortMove.COMPLETE, PortStatus.COMPLETED, daysAgo - hours / 24.0, null, null));
  }

  /** Evening of a business day at least so many days ahead. */
  private Instant day(Organisation owner, int ahead) {
    LocalDate day = clock.instant().atZone(owner.zone()).toLocalDate().plusDays(ahead);
    LocalDate open = ahead == 1 ? day : new BusinessCalendar().plus(day, 0, "US");
    return open.atTime(EVENING).atZone(owner.zone()).toInstant();
  }

  private PortDemoStory story(Organisation owner, String carrier, int count, double daysAgo) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add("+17205550" + next++);
    }
    PortText text =
        new PortText(
            numbers,
            carrier,
            owner.name() + " Inc",
            new PortText.Address("1801 Broadway", "Denver", "CO", "80202", "US"),
            numbers.get(0),
            "88-" + next,
            null,
            new PortText.Person("Maya", "Okafor", "Head of contact centre", "maya@acme.example"),
            PortText.PortType.FULL,
            null,
            null,
            null,
            false,
            SmsPlan.WITH_PORT,
            null,
            null,
            List.of(PortText.Acknowledgement.values()),
            null,
            "+17205550099");
    return new PortDemoStory(
        new PortOrder(owner.id(), text, ago(daysAgo)), owner.zone(), clock.instant());
  }

  private Instant ago(double days) {
    return clock.instant().minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
  }

  private void keep(PortDemoStory story) {
    PortOrder order = story.order;
    orders.add(order);
    orders.flush();
    if (order.storedStatus().open()) {
      inventory.bringIn(order);
      orders.hold(order);
      inventory.arrive(order, Set.copyOf(story.arrived));
    }
    named
        .computeIfAbsent(order.organisationId(), id -> new ArrayList<>())
        .addAll(order.numbers().stream().map(PortedNumber::e164).toList());
  }
}
