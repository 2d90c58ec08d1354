package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentKind;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.numbers.NumbersDemo;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.preflight.EvidenceKind;
import org.numberdesk.preflight.Submission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DemoAccounts;
import org.numberdesk.shared.DemoData;
import org.numberdesk.shared.PageRequest;

/**
 * A year of registrations in every state, with refusals and rounds, and cases that wait for staff.
 * Uses the numbers that the inventory's demo brought; a case without a number of its kind is left
 * out.
 */
@ApplicationScoped
public class RegistrationsDemo implements DemoData {

  private static final Set<NumberStatus> USABLE =
      Set.of(NumberStatus.ACTIVE, NumberStatus.PENDING, NumberStatus.INITIATED);
  private static final Set<String> SERVED =
      Set.of("approved", "approvedAfterRound", "approvedAfterRejection", "warned", "suspended");
  private static final String LEAD = "lead@numberdesk.example";
  private static final String REVIEWER = "reviewer@numberdesk.example";

  @Inject private RegistrationRepository registrations;
  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private PhoneNumberRepository numbers;
  @Inject private PreflightDesk preflight;
  @Inject private DocumentStore documents;
  @Inject private ReviewClock reviewClock;
  @Inject private Clock clock;
  @Inject private Event<NumbersAffected> affected;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load() {
    DemoScript script = DemoScript.read();
    Map<Long, Set<String>> named = new HashMap<>();
    Map<String, Shelf> shelves = new HashMap<>();
    for (DemoScript.Case row : script.cases()) {
      Organisation owner =
          organisations.findByKey(Scope.EVERYTHING, row.organisation()).orElseThrow();
      List<String> taken =
          shelves
              .computeIfAbsent(row.organisation(), key -> shelf(owner))
              .take(row.senderType(), row.numbers(), SERVED.contains(row.story()));
      if (!taken.isEmpty()) {
        add(tell(script, row, owner, taken));
        named.computeIfAbsent(owner.id(), key -> new TreeSet<>()).addAll(taken);
      }
    }
    named.forEach(
        (organisation, all) -> affected.fire(new NumbersAffected(organisation, List.copyOf(all))));
  }

  private void add(Registration told) {
    registrations.add(told);
    registrations.flush();
    if (told.storedStatus().open()) {
      registrations.hold(told);
    }
  }

  /** The numbers of an organisation that cases may use, each once. */
  private Shelf shelf(Organisation owner) {
    Shelf shelf = new Shelf(new EnumMap<>(SenderType.class));
    for (SenderType type : SenderType.values()) {
      NumberFilter filter = new NumberFilter(null, null, type, Set.of(), null);
      shelf
          .free()
          .put(
              type,
              new ArrayList<>(
                  numbers
                      .list(
                          Scope.of(owner.id()),
                          filter,
                          PageRequest.first("number", PageRequest.MAX_SIZE))
                      .items()
                      .stream()
                      .filter(number -> USABLE.contains(number.status()))
                      .filter(number -> !NumbersDemo.TO_REGISTER.contains(number.e164()))
                      .filter(number -> !Boolean.FALSE.equals(number.supportsSms()))
                      .toList()));
    }
    return shelf;
  }

  private record Shelf(Map<SenderType, List<PhoneNumber>> free) {

    /** Numbers in service where they are to serve, else those that wait for an approval first. */
    List<String> take(SenderType type, int count, boolean serving) {
      List<PhoneNumber> left = free.get(type);
      List<PhoneNumber> taken =
          left.stream()
              .sorted(
                  (one, other) ->
                      Boolean.compare(
                          serving != (one.status() == NumberStatus.ACTIVE),
                          serving != (other.status() == NumberStatus.ACTIVE)))
              .limit(count)
              .toList();
      left.removeAll(taken);
      return taken.stream().map(PhoneNumber::e164).toList();
    }
  }

  private Registration tell(
      DemoScript script, DemoScript.Case row, Organisation owner, List<String> taken) {
    Instant now = clock.instant();
    Instant start = now.minus(minutes(row.daysAgo() * 24));
    List<DemoScript.Step> story = script.story(row);
    long rounds = story.stream().filter(step -> step.move() == RegistrationMove.SUBMIT).count();
    RegistrationMove last = story.isEmpty() ? null : story.get(story.size() - 1).move();
    boolean sentBack =
        last == RegistrationMove.REQUEST_CHANGES || last == RegistrationMove.CARRIER_REJECT;
    Submission first = proven(script.text(row, taken, rounds > 1 || sentBack), owner);
    Registration told = new Registration(owner.id(), first, start.minus(minutes(2)));
    for (DemoScript.Step step : story) {
      Instant at =
          step.after() == null
              ? now.minus(Duration.ofMinutes(6))
              : start.plus(minutes(step.after()));
      if (step.move() == RegistrationMove.SUBMIT && told.revision() > 0) {
        told.edit(script.text(row, taken, false));
      }
      move(told, step, row, at.isAfter(now) ? now : at);
    }
    return told;
  }

  /** British senders prove their address by a bill, which lies among the documents. */
  private Submission proven(Submission text, Organisation owner) {
    if (text.senderType() != SenderType.UK_LONG_NUMBER) {
      return text;
    }
    Submission.Address at = text.brand().address();
    List<String> lines =
        List.of(
            "Business rates " + at.city(),
            text.brand().legalName(),
            at.street(),
            at.city() + " " + at.postalCode());
    Document bill =
        documents.keep(owner.id(), DocumentKind.LETTER, "business-rates.png", DemoPaper.of(lines));
    List<Submission.Evidence> evidence = new ArrayList<>(text.consent().evidence());
    evidence.add(new Submission.Evidence(EvidenceKind.LETTER, null, bill.id().toString(), null));
    Submission.Consent said = text.consent();
    return new Submission(
        text.senderType(),
        text.brand(),
        text.campaign(),
        new Submission.Consent(
            said.method(),
            said.callToAction(),
            said.url(),
            said.preChecked(),
            said.required(),
            said.ageGate(),
            evidence),
        text.policies(),
        text.filing());
  }

  private static Duration minutes(double hours) {
    return Duration.ofMinutes(Math.round(hours * 60));
  }

  private void move(Registration told, DemoScript.Step given, DemoScript.Case row, Instant at) {
    RegistrationStatus from = told.storedStatus();
    RegistrationStep step =
        new RegistrationStep(
            given.move(),
            from,
            given.move().to(),
            name(given.by(), row),
            at,
            given.to(),
            given.comment(),
            given.reasons());
    Instant now = clock.instant();
    String reference =
        given.reference() == null
            ? null
            : given.reference().replace("{n}", Long.toString(40_000 + at.getEpochSecond() % 9_973));
    switch (given.move()) {
      case SUBMIT -> {
        Instant due =
            row.dueIn() == null
                ? reviewClock.due(told, ReviewPromise.Step.DECIDE, at)
                : now.plus(Duration.ofHours(row.dueIn()));
        told.submit(preflight.judge(told.submission()), due, step, at);
      }
      case CLAIM -> told.claim(account(email(given.by(), row)).id(), step, at);
      case APPROVE -> {
        told.decided(step, at);
        told.promise(reviewClock.due(told, ReviewPromise.Step.FILE, at), 0);
      }
      case REQUEST_CHANGES, REJECT, WITHDRAW -> told.decided(step, at);
      case SEND_TO_CARRIER ->
          told.sent(answer(CarrierAnswer.Status.PENDING, null, reference, null), step, at);
      case CARRIER_APPROVE ->
          told.approved(
              answer(CarrierAnswer.Status.APPROVED, null, null, at),
              row.expiresIn() == null ? null : now.plus(Duration.ofDays(row.expiresIn())),
              step,
              at);
      case CARRIER_REJECT ->
          told.carrierRejected(
              answer(CarrierAnswer.Status.REJECTED, given.reasons().get(0).code(), null, at),
              ResubmitClock.until(told.senderType(), at).orElse(null),
              step,
              at);
      case WARN ->
          told.warned(
              given.cureIn() == null
                  ? at.plus(Duration.ofDays(5))
                  : now.plus(Duration.ofDays(given.cureIn())),
              step,
              at);
      case EXPIRE -> told.catchUp(step, at);
      default -> told.move(step, at);
    }
  }

  private static CarrierAnswer answer(
      CarrierAnswer.Status status, String code, String reference, Instant decided) {
    return new CarrierAnswer(CarrierAnswer.ALL_CARRIERS, status, code, reference, decided);
  }

  private String name(RegistrationMove.Actor by, DemoScript.Case row) {
    return by == RegistrationMove.Actor.TIMER ? null : account(email(by, row)).displayName();
  }

  private static String email(RegistrationMove.Actor by, DemoScript.Case row) {
    return switch (by) {
      case LEAD -> LEAD;
      case REVIEWER -> REVIEWER;
      default -> "admin@" + row.organisation() + ".example";
    };
  }

  private Account account(String email) {
    return accounts
        .findByEmail(email)
        .orElseThrow(() -> new IllegalStateException("No demo account, of " + DemoAccounts.ALL));
  }
}
