package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DemoData;
import org.numberdesk.signing.SampleSignatures;
import org.numberdesk.signing.Signature;
import org.numberdesk.signing.SignatureLinks;

/**
 * Requests in every state: one asks a question, one waits for its signer, one cuts over tomorrow
 * evening, one overruns. Their numbers are with other carriers and not in the inventory, but for
 * those that became active.
 */
@ApplicationScoped
public class LoaDemo implements DemoData {

  private static final String CUSTOMER = "Maya Okafor";
  private static final String DESK = "Jonas Reiter";
  private static final String REFUSAL = "ADDRESS_MISMATCH";

  @Inject private LoaRepository requests;
  @Inject private OrganisationRepository organisations;
  @Inject private EligibilityCheck eligibility;
  @Inject private LoaLetters letters;
  @Inject private LoaNumbers numbers;
  @Inject private SampleSignatures samples;
  @Inject private Clock clock;
  @Inject private Event<NumbersAffected> affected;

  private final List<LoaMove> signed =
      List.of(LoaMove.SUBMIT, LoaMove.START_REVIEW, LoaMove.REQUEST_SIGNATURE, LoaMove.SIGN);

  @Override
  public int order() {
    return 40;
  }

  /**
   * A request: for whom, where (city, state, postal code), with which carrier, how many numbers
   * from which.
   */
  private record Case(
      String name, String city, String area, String carrier, int from, int count, int daysAgo) {}

  @Override
  public void load() {
    Organisation acme = organisations.findByKey(Scope.EVERYTHING, "acme").orElseThrow();
    tell(acme, new Case("Acme Retail Inc", "Boise|ID|83702", "208342", "Ziply", 110, 3, 1));
    tell(
        acme,
        new Case("Acme Retail Inc", "Nampa|ID|83651", "208342", "Ziply", 120, 2, 2),
        LoaMove.SUBMIT);
    tell(
        acme,
        new Case("Acme Retail Inc", "Reno|NV|89501", "775342", "Lumen", 130, 4, 3),
        LoaMove.SUBMIT,
        LoaMove.START_REVIEW);
    tell(
        acme,
        new Case("Acme Retail Incorporated", "Provo|UT|84601", "801342", "Lumen", 140, 1, 6),
        LoaMove.SUBMIT,
        LoaMove.START_REVIEW,
        LoaMove.REQUEST_INFO);
    tell(
        acme,
        new Case("Acme Retail Inc", "Tacoma|WA|98402", "253342", "Comcast Business", 150, 6, 5),
        LoaMove.SUBMIT,
        LoaMove.START_REVIEW,
        LoaMove.REQUEST_SIGNATURE);
    tell(
        acme,
        new Case("Acme Stores West LLC", "Eugene|OR|97401", "541342", "Ziply", 160, 2, 135),
        signed);
    tell(
        acme,
        new Case("Acme Retail Inc", "Austin|TX|78701", "833342", "Bandwidth", 170, 1, 4),
        and(signed, LoaMove.SEND_TO_CARRIER));
    tell(
        acme,
        new Case("Acme Outlet LLC", "Tucson|AZ|85701", "520342", "Lumen", 180, 2, 9),
        and(signed, LoaMove.SEND_TO_CARRIER, LoaMove.CARRIER_REJECT));
    tell(
        acme,
        new Case("Acme Retail Inc", "Denver|CO|80202", "303342", "Lumen", 190, 5, 8),
        and(signed, LoaMove.SEND_TO_CARRIER, LoaMove.SCHEDULE_CUTOVER));
    tell(
        acme,
        new Case("Acme Retail Inc", "Fresno|CA|93721", "559342", "AT&T Business", 210, 2, 42),
        and(signed, LoaMove.SEND_TO_CARRIER, LoaMove.START_CUTOVER));
    tell(
        acme,
        new Case("Acme Service LLC", "Spokane|WA|99201", "509342", "Ziply", 220, 1, 7),
        and(signed, LoaMove.SEND_TO_CARRIER, LoaMove.START_CUTOVER, LoaMove.START_TEST));
    List<LoaMove> active =
        and(
            signed,
            LoaMove.SEND_TO_CARRIER,
            LoaMove.START_CUTOVER,
            LoaMove.START_TEST,
            LoaMove.ACTIVATE);
    tell(
        acme, new Case("Acme Retail Inc", "Salem|OR|97301", "503342", "Ziply", 230, 3, 60), active);
    tell(
        acme,
        new Case("Acme Catalog Inc", "Ogden|UT|84401", "385342", "Lumen", 240, 1, 120),
        and(active, LoaMove.REVOKE));
    tell(
        acme,
        new Case("Acme Retail Inc", "Yuma|AZ|85364", "928342", "Lumen", 250, 1, 40),
        LoaMove.SUBMIT,
        LoaMove.START_REVIEW,
        LoaMove.REJECT);
    tell(
        acme,
        new Case("Acme Retail Inc", "Butte|MT|59701", "406342", "Lumen", 260, 1, 35),
        LoaMove.SUBMIT,
        LoaMove.WITHDRAW);
    tell(
        acme,
        new Case("Acme Retail Inc", "Casper|WY|82601", "307342", "Lumen", 270, 2, 90),
        and(signed, LoaMove.SEND_TO_CARRIER, LoaMove.CANCEL));
    tell(
        acme,
        new Case("Acme Retail Inc", "Moab|UT|84532", "435342", "Lumen", 280, 1, 150),
        LoaMove.SUBMIT,
        LoaMove.START_REVIEW,
        LoaMove.REQUEST_INFO,
        LoaMove.EXPIRE);
    Organisation globex = organisations.findByKey(Scope.EVERYTHING, "globex").orElseThrow();
    tell(
        globex,
        new Case("Globex Health PC", "Albany|NY|12207", "518342", "Verizon Business", 310, 2, 2),
        LoaMove.SUBMIT);
  }

  private static List<LoaMove> and(List<LoaMove> some, LoaMove... more) {
    List<LoaMove> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private void tell(Organisation owner, Case row, LoaMove... moves) {
    tell(owner, row, List.of(moves));
  }

  private void tell(Organisation owner, Case row, List<LoaMove> moves) {
    Instant now = clock.instant();
    Instant start = now.minus(Duration.ofDays(row.daysAgo()));
    LoaText text = text(row);
    List<LoaVerdict> found =
        eligibility.check(owner.id(), text.numbers(), text.voiceCarrier(), null);
    LoaRequest told = new LoaRequest(owner.id(), text, found, start);
    requests.add(told);
    requests.flush();
    Duration step = Duration.between(start, now).dividedBy(moves.size() + 1L);
    for (int i = 0; i < moves.size(); i++) {
      Instant at = start.plus(step.multipliedBy(i + 1L));
      make(told, owner, moves.get(i), at, now);
    }
    if (told.storedStatus().open()) {
      requests.hold(told);
    }
    requests.flush();
    affected.fire(new NumbersAffected(owner.id(), told.numbers()));
  }

  private static LoaText text(Case row) {
    String[] place = row.city().split("\\|");
    List<String> named = new ArrayList<>();
    for (int i = 0; i < row.count(); i++) {
      named.add("+1" + row.area() + "0" + (row.from() + i));
    }
    return new LoaText(
        named,
        row.name(),
        new LoaText.Address("12 Alder St", place[0], place[1], place[2], "US"),
        "+1" + row.area() + "0100",
        row.carrier(),
        "88-" + row.from(),
        null,
        new LoaText.Signer(
            "Dana", "Whitfield", "Office manager", "dana@acme.example", "+12083420123"),
        row.from() % 20 == 0 ? "TextCo" : null,
        LoaText.Ownership.BILL,
        null,
        List.of(),
        null);
  }

  private void make(LoaRequest told, Organisation owner, LoaMove move, Instant at, Instant now) {
    LoaStatus from = told.storedStatus();
    requests.add(
        new LoaStep(
            told.id(),
            move,
            from,
            move.to(from),
            actor(move),
            at,
            move == LoaMove.CARRIER_REJECT ? REFUSAL : null,
            said(move),
            move == LoaMove.REQUEST_INFO ? List.of("customerName") : List.of()));
    told.move(move, at);
    LoaRules.Clocks clocks = LoaRules.standard().clocks();
    switch (move) {
      case SUBMIT -> told.submitted(at);
      case REQUEST_INFO ->
          told.ask(
              List.of("customerName"), said(move), at.plus(Duration.ofDays(clocks.infoDays())));
      case REQUEST_SIGNATURE -> told.linkUntil(at.plus(Duration.ofDays(clocks.linkDays())));
      case SIGN -> sign(told, at);
      case SEND_TO_CARRIER -> told.sent(null, at);
      case SCHEDULE_CUTOVER -> {
        ZoneId zone = owner.zone();
        Instant tomorrow =
            LocalDate.ofInstant(now, zone)
                .plusDays(1)
                .atTime(LocalTime.of(18, 0))
                .atZone(zone)
                .toInstant();
        told.planned(tomorrow, zone, forecast(told, owner, tomorrow));
      }
      case START_CUTOVER -> told.began(at, owner.zone(), forecast(told, owner, at));
      case ACTIVATE -> {
        told.ended(at, "One text each way at " + owner.name() + ".");
        numbers.bringSms(told);
      }
      case REVOKE -> numbers.takeSms(told);
      default -> {
        // leaves nothing but its step
      }
    }
  }

  private static LoaRules.Forecast forecast(LoaRequest told, Organisation owner, Instant at) {
    return LoaRules.standard().forecast(told.numbers(), at, owner.zone(), owner.country());
  }

  private void sign(LoaRequest told, Instant at) {
    LoaText.Signer signer = told.text().signer();
    Signature kept =
        samples.sign(
            new SignatureLinks.Asked(
                LoaLetters.SUBJECT,
                told.id(),
                told.organisationId(),
                signer.fullName(),
                signer.email()),
            letters.letter(told),
            at);
    told.signed(
        at,
        LoaRules.standard().letterExpires(told.voiceCarrier(), told.numbers(), at),
        kept.documentId(),
        kept.sha256());
  }

  private static String actor(LoaMove move) {
    return switch (move.actor()) {
      case CUSTOMER -> CUSTOMER;
      case REVIEWER -> DESK;
      case SIGNER -> "Dana Whitfield";
      case TIMER -> null;
    };
  }

  private static String said(LoaMove move) {
    return switch (move) {
      case REQUEST_INFO -> "The bill says Acme Retail Inc. Please write it as it stands there.";
      case CARRIER_REJECT -> "The carrier has 14 Alder St in its record.";
      case REJECT -> "These lines belong to the landlord, not to Acme.";
      case REVOKE -> "The store closed; the subscriber took the authorization back.";
      case ACTIVATE -> "One text each way.";
      default -> null;
    };
  }
}
