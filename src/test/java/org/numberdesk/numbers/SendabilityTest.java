package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.numberdesk.numbers.NumberStatus.ACTIVE;
import static org.numberdesk.numbers.NumberStatus.PENDING;
import static org.numberdesk.numbers.SenderType.TOLL_FREE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.RegistrationFacts.Phase;

/**
 * The rules one by one, then each pair that competes. Facts are written as words, so that a row
 * reads as a case; see {@link #facts}. It is noon UTC on Friday, 20 November 2026.
 */
class SendabilityTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final SenderRequirements REQUIREMENTS = SenderRequirements.standard();

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        // supply
        "TOLL_FREE, US, ACTIVE APPROVED, CAN_SEND",
        "TOLL_FREE, US, RELEASED APPROVED, CANNOT_SEND SUPPLY_RELEASED",
        "TOLL_FREE, US, INVALID APPROVED, CANNOT_SEND SUPPLY_INVALID",
        "TOLL_FREE, US, INITIATED APPROVED, CANNOT_SEND SUPPLY_INITIATED",
        "TOLL_FREE, US, PORTING APPROVED, CANNOT_SEND SUPPLY_PORTING",
        "TOLL_FREE, US, PENDING_CANCELLATION APPROVED, AT_RISK SUPPLY_ENDS",
        "TOLL_FREE, US, PENDING_CANCELLATION APPROVED last:2026-12-01, AT_RISK SUPPLY_ENDS_ON",
        // ACTIVE alone is not enough where a registration is required
        "TEN_DLC, US, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
        "TEN_DLC, -, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
        "TOLL_FREE, US, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
        "TOLL_FREE, CA, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
        "TOLL_FREE, ca, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
        "TOLL_FREE, -, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
        "SHORT_CODE, US, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS_ALWAYS",
        "UK_SHORT_CODE, GB, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS_ALWAYS",
        "CA_LONG_NUMBER, CA, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_VENDOR",
        "UK_LONG_NUMBER, GB, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_VENDOR",
        "ALPHANUMERIC, SG, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_REGISTER",
        "ALPHANUMERIC, ES, ACTIVE, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_REGISTER",
        // where texts only arrive under a label, they still arrive
        "ALPHANUMERIC, IE, ACTIVE, AT_RISK NAME_RELABELLED",
        "ALPHANUMERIC, IE, ACTIVE APPROVED, CAN_SEND",
        "OTHER_LONG_NUMBER, FI, ACTIVE, AT_RISK NAME_RELABELLED",
        // where no register is known, ACTIVE may send
        "OTHER_LONG_NUMBER, DE, ACTIVE, CAN_SEND",
        "OTHER_LONG_NUMBER, -, ACTIVE, CAN_SEND",
        "OTHER_LONG_NUMBER, DE, ACTIVE REJECTED, CAN_SEND",
        "OTHER_LONG_NUMBER, DE, ACTIVE DRAFT, CAN_SEND",
        "TOLL_FREE, GB, ACTIVE, CAN_SEND",
        "ALPHANUMERIC, FR, ACTIVE, CAN_SEND",
        "ALPHANUMERIC, -, ACTIVE, CAN_SEND",
        // the registration's own standing
        "TEN_DLC, US, ACTIVE DRAFT, CANNOT_SEND REGISTRATION_DRAFT REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE WITH_STAFF, CANNOT_SEND WITH_STAFF REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE CHANGES_REQUESTED, CANNOT_SEND CHANGES_REQUESTED REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE READY_FOR_CARRIER, CANNOT_SEND READY_FOR_CARRIER REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE WITH_CARRIER, CANNOT_SEND WITH_CARRIER REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE CARRIER_REJECTED, CANNOT_SEND CARRIER_REJECTED REQUIRED_BY_CARRIERS",
        "TOLL_FREE, US, ACTIVE CARRIER_REJECTED clock:2026-11-20T12:00:01Z, CANNOT_SEND CARRIER_REJECTED_CLOCK REQUIRED_BY_CARRIERS",
        "TOLL_FREE, US, ACTIVE CARRIER_REJECTED clock:2026-11-20T12:00:00Z, CANNOT_SEND CARRIER_REJECTED_LATE REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE SUSPENDED, CANNOT_SEND REGISTRATION_SUSPENDED REQUIRED_BY_CARRIERS",
        "OTHER_LONG_NUMBER, DE, ACTIVE SUSPENDED, CANNOT_SEND REGISTRATION_SUSPENDED",
        "TEN_DLC, US, ACTIVE REJECTED, CANNOT_SEND REGISTRATION_REJECTED REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE WITHDRAWN, CANNOT_SEND REGISTRATION_WITHDRAWN REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE EXPIRED, CANNOT_SEND REGISTRATION_EXPIRED REQUIRED_BY_CARRIERS",
        // an approval ends on time, whether or not a timer has come by
        "TEN_DLC, US, ACTIVE APPROVED ends:2026-11-20T12:00:00Z, CANNOT_SEND REGISTRATION_EXPIRED REQUIRED_BY_CARRIERS",
        "TEN_DLC, US, ACTIVE APPROVED ends:2026-11-20T12:00:01Z, AT_RISK REGISTRATION_EXPIRES",
        "TEN_DLC, US, ACTIVE APPROVED ends:2026-12-20T12:00:00Z, AT_RISK REGISTRATION_EXPIRES",
        "TEN_DLC, US, ACTIVE APPROVED ends:2026-12-20T12:00:01Z, CAN_SEND",
        "OTHER_LONG_NUMBER, DE, ACTIVE APPROVED ends:2026-12-01T00:00:00Z, CAN_SEND",
        "OTHER_LONG_NUMBER, DE, ACTIVE APPROVED ends:2026-11-01T00:00:00Z, CAN_SEND",
        // a violation notice threatens a suspension, but does not stop texts
        "TEN_DLC, US, ACTIVE APPROVED cure:2026-11-25T00:00:00Z, AT_RISK NOTICE_OPEN",
        "TEN_DLC, US, ACTIVE APPROVED cure:2026-11-20T12:00:00Z, AT_RISK NOTICE_OVERDUE",
        "OTHER_LONG_NUMBER, DE, ACTIVE APPROVED cure:2026-11-25T00:00:00Z, AT_RISK NOTICE_OPEN",
        // PENDING
        "TOLL_FREE, US, PENDING, CANNOT_SEND REGISTRATION_MISSING SUPPLY_PENDING REQUIRED_BY_CARRIERS",
        "OTHER_LONG_NUMBER, DE, PENDING, CANNOT_SEND REGISTRATION_MISSING SUPPLY_PENDING",
        "OTHER_LONG_NUMBER, DE, PENDING WITH_CARRIER, CANNOT_SEND WITH_CARRIER SUPPLY_PENDING",
        "TOLL_FREE, US, PENDING import:2026-11-10T00:00:00Z APPROVED approved:2026-11-12T00:00:00Z, CAN_SEND",
        "TOLL_FREE, US, PENDING import:2026-11-12T00:00:00Z APPROVED approved:2026-11-12T00:00:00Z, CANNOT_SEND SUPPLY_PENDING_AFTER_APPROVAL",
        "TOLL_FREE, US, PENDING import:2026-11-14T00:00:00Z APPROVED approved:2026-11-12T00:00:00Z, CANNOT_SEND SUPPLY_PENDING_AFTER_APPROVAL",
        "TOLL_FREE, US, PENDING APPROVED approved:2026-11-12T00:00:00Z, CAN_SEND",
        "TOLL_FREE, US, PENDING import:2026-11-10T00:00:00Z APPROVED, CANNOT_SEND SUPPLY_PENDING_AFTER_APPROVAL",
        "TOLL_FREE, US, PENDING import:2026-11-10T00:00:00Z APPROVED approved:2026-11-12T00:00:00Z ends:2026-11-19T00:00:00Z, CANNOT_SEND REGISTRATION_EXPIRED SUPPLY_PENDING REQUIRED_BY_CARRIERS",
        // capability
        "TOLL_FREE, US, ACTIVE nosms APPROVED, CANNOT_SEND NO_SMS",
        "TOLL_FREE, US, ACTIVE sms APPROVED, CAN_SEND",
        "OTHER_LONG_NUMBER, DE, ACTIVE nosms, CANNOT_SEND NO_SMS",
        // outages, as start/expected/likely/worst/actual end
        "TOLL_FREE, US, ACTIVE APPROVED outage:2026-11-20T11:00:00Z///, OUTAGE OUTAGE_NO_FORECAST",
        "TOLL_FREE, US, ACTIVE APPROVED outage:2026-11-20T12:00:00Z/2026-11-20T15:00:00Z//, OUTAGE OUTAGE_UNTIL",
        "TOLL_FREE, US, ACTIVE APPROVED outage:2026-11-20T09:00:00Z//2026-11-20T11:00:00Z/2026-11-21T00:00:00Z, OUTAGE OUTAGE_UNTIL",
        "TOLL_FREE, US, ACTIVE APPROVED outage:2026-11-18T09:00:00Z//2026-11-19T11:00:00Z/2026-11-20T12:00:00Z, OUTAGE OUTAGE_OVERDUE",
        "TOLL_FREE, US, ACTIVE APPROVED outage:2026-11-18T09:00:00Z////2026-11-20T12:00:00Z, CAN_SEND",
        "TOLL_FREE, US, ACTIVE APPROVED outage:2026-11-27T12:00:00Z///, AT_RISK OUTAGE_AHEAD",
        "TOLL_FREE, US, ACTIVE APPROVED outage:2026-11-27T12:00:01Z///, CAN_SEND",
        // deadlines
        "OTHER_LONG_NUMBER, DE, ACTIVE deadline:2027-11-01, AT_RISK DEADLINE_AHEAD",
        "OTHER_LONG_NUMBER, DE, ACTIVE deadline:2026-11-20, CANNOT_SEND DEADLINE_IN_FORCE",
        "OTHER_LONG_NUMBER, DE, ACTIVE deadline:2026-11-21, AT_RISK DEADLINE_AHEAD",
        "OTHER_LONG_NUMBER, DE, ACTIVE deadline:none, CAN_SEND",
      })
  void eachRuleGivesItsStateAndReasons(
      SenderType type, String country, String known, String answer) {
    assertEquals(answer, answer(judged(type, country, known)));
  }

  /** The first named must come before the second. */
  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    // gone for good: nothing else is worth a word
    "TOLL_FREE, US, RELEASED nosms outage:2026-11-20T11:00:00Z/// deadline:2026-01-01, CANNOT_SEND SUPPLY_RELEASED",
    "TOLL_FREE, US, INVALID SUSPENDED deadline:2027-01-01, CANNOT_SEND SUPPLY_INVALID",
    // no SMS at all, then the registration
    "TOLL_FREE, US, ACTIVE nosms, CANNOT_SEND NO_SMS REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
    "TOLL_FREE, US, ACTIVE nosms SUSPENDED, CANNOT_SEND NO_SMS REGISTRATION_SUSPENDED REQUIRED_BY_CARRIERS",
    "TOLL_FREE, US, PORTING nosms APPROVED, CANNOT_SEND NO_SMS SUPPLY_PORTING",
    "TOLL_FREE, US, INITIATED nosms APPROVED, CANNOT_SEND NO_SMS SUPPLY_INITIATED",
    // a missing approval outlasts a port, an order, a cut-over and a PENDING
    "TOLL_FREE, US, PORTING, CANNOT_SEND REGISTRATION_MISSING SUPPLY_PORTING REQUIRED_BY_CARRIERS",
    "TOLL_FREE, US, INITIATED WITH_STAFF, CANNOT_SEND WITH_STAFF SUPPLY_INITIATED REQUIRED_BY_CARRIERS",
    "TOLL_FREE, US, ACTIVE outage:2026-11-20T11:00:00Z///, CANNOT_SEND REGISTRATION_MISSING OUTAGE_NO_FORECAST REQUIRED_BY_CARRIERS",
    "TOLL_FREE, US, ACTIVE WITH_CARRIER deadline:2026-01-01, CANNOT_SEND WITH_CARRIER DEADLINE_IN_FORCE REQUIRED_BY_CARRIERS",
    // the date of what is required already says nothing new
    "TOLL_FREE, US, ACTIVE WITH_CARRIER deadline:2024-01-31, CANNOT_SEND WITH_CARRIER REQUIRED_BY_CARRIERS",
    // what staff must release outlasts a cut-over, which ends a port and a missing capability
    "TOLL_FREE, US, PENDING import:2026-11-14T00:00:00Z APPROVED approved:2026-11-12T00:00:00Z outage:2026-11-20T11:00:00Z///, CANNOT_SEND SUPPLY_PENDING_AFTER_APPROVAL OUTAGE_NO_FORECAST",
    "TOLL_FREE, US, INITIATED APPROVED outage:2026-11-20T11:00:00Z///, CANNOT_SEND SUPPLY_INITIATED OUTAGE_NO_FORECAST",
    "TOLL_FREE, US, PORTING APPROVED outage:2026-11-20T11:00:00Z///, OUTAGE OUTAGE_NO_FORECAST SUPPLY_PORTING",
    "TOLL_FREE, US, ACTIVE nosms APPROVED outage:2026-11-20T11:00:00Z///, OUTAGE OUTAGE_NO_FORECAST SMS_COMES_WITH_CUTOVER",
    "OTHER_LONG_NUMBER, DE, ACTIVE deadline:2026-01-01 outage:2026-11-20T11:00:00Z///, CANNOT_SEND DEADLINE_IN_FORCE OUTAGE_NO_FORECAST",
    // blocks before risks
    "TOLL_FREE, US, PENDING_CANCELLATION, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS SUPPLY_ENDS",
    "TOLL_FREE, US, ACTIVE APPROVED cure:2026-11-21T00:00:00Z outage:2026-11-20T11:00:00Z///, OUTAGE OUTAGE_NO_FORECAST NOTICE_OPEN",
    "TOLL_FREE, US, ACTIVE DRAFT deadline:2026-11-21, CANNOT_SEND REGISTRATION_DRAFT REQUIRED_BY_CARRIERS DEADLINE_AHEAD",
    // of risks, the undated first, then the soonest
    "TOLL_FREE, US, PENDING_CANCELLATION APPROVED cure:2026-11-21T00:00:00Z, AT_RISK SUPPLY_ENDS NOTICE_OPEN",
    "TOLL_FREE, US, ACTIVE APPROVED cure:2026-11-25T00:00:00Z ends:2026-11-24T00:00:00Z, AT_RISK REGISTRATION_EXPIRES NOTICE_OPEN",
    "TOLL_FREE, US, ACTIVE APPROVED cure:2026-11-23T00:00:00Z ends:2026-11-24T00:00:00Z, AT_RISK NOTICE_OPEN REGISTRATION_EXPIRES",
    "TOLL_FREE, US, ACTIVE APPROVED deadline:2026-12-15 outage:2026-11-22T00:00:00Z///, AT_RISK OUTAGE_AHEAD DEADLINE_AHEAD",
    "ALPHANUMERIC, IE, ACTIVE deadline:2026-12-15, AT_RISK NAME_RELABELLED DEADLINE_AHEAD",
    "TOLL_FREE, US, PENDING_CANCELLATION APPROVED last:2026-12-31 ends:2026-12-01T00:00:00Z, AT_RISK REGISTRATION_EXPIRES SUPPLY_ENDS_ON",
    // of the same date, by weight
    "TOLL_FREE, US, ACTIVE APPROVED ends:2026-11-24T00:00:00Z cure:2026-11-24T00:00:00Z, AT_RISK NOTICE_OPEN REGISTRATION_EXPIRES",
  })
  void ofTwoReasonsTheHeavierLeads(SenderType type, String country, String known, String answer) {
    assertEquals(answer, answer(judged(type, country, known)));
  }

  /** Several registrations of one number: which one counts. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "DRAFT APPROVED, CAN_SEND",
    "APPROVED DRAFT, CAN_SEND",
    "APPROVED WITH_CARRIER, CAN_SEND",
    "REJECTED APPROVED, CAN_SEND",
    "APPROVED SUSPENDED, REGISTRATION_SUSPENDED",
    "WITH_STAFF WITH_CARRIER, WITH_CARRIER",
    "DRAFT WITH_STAFF, WITH_STAFF",
    "DRAFT CARRIER_REJECTED, CARRIER_REJECTED",
    "EXPIRED DRAFT, REGISTRATION_DRAFT",
    "EXPIRED WITH_CARRIER, WITH_CARRIER",
    "REJECTED filed:2026-10-02T00:00:00Z WITHDRAWN filed:2026-10-01T00:00:00Z, REGISTRATION_REJECTED",
    "REJECTED filed:2026-10-01T00:00:00Z WITHDRAWN filed:2026-10-02T00:00:00Z, REGISTRATION_WITHDRAWN",
    "APPROVED ends:2026-11-01T00:00:00Z WITH_CARRIER, WITH_CARRIER",
  })
  void ofSeveralRegistrationsTheOneThatDecidesCounts(String known, String first) {
    Sendability answer = judged(TOLL_FREE, "US", "ACTIVE " + known);
    assertEquals(first, answer.heaviest().map(SendReason::code).orElse(answer.state().name()));
  }

  /**
   * A resubmission after an approval that is gone: what was once approved does not let a number
   * send.
   */
  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "APPROVED"})
  void anEarlierApprovalLetsNothingThrough(Phase phase) {
    assertFalse(
        judged(TOLL_FREE, "US", "ACTIVE " + phase + " approved:2026-01-01T00:00:00Z").sendable());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "ACTIVE, REGISTRATION_MISSING, CUSTOMER",
        "ACTIVE DRAFT, REGISTRATION_DRAFT, CUSTOMER",
        "ACTIVE WITH_STAFF, WITH_STAFF, STAFF",
        "ACTIVE CHANGES_REQUESTED, CHANGES_REQUESTED, CUSTOMER",
        "ACTIVE READY_FOR_CARRIER, READY_FOR_CARRIER, STAFF",
        "ACTIVE WITH_CARRIER, WITH_CARRIER, CARRIER",
        "ACTIVE WITH_CARRIER, REQUIRED_BY_CARRIERS, CARRIER",
        "ACTIVE CARRIER_REJECTED, CARRIER_REJECTED, CUSTOMER",
        "ACTIVE SUSPENDED, REGISTRATION_SUSPENDED, STAFF",
        "ACTIVE nosms APPROVED, NO_SMS, CUSTOMER",
        "PORTING APPROVED, SUPPLY_PORTING, CARRIER",
        "INITIATED APPROVED, SUPPLY_INITIATED, STAFF",
        "RELEASED, SUPPLY_RELEASED, -",
        "INVALID, SUPPLY_INVALID, STAFF",
        "PENDING_CANCELLATION APPROVED, SUPPLY_ENDS, CUSTOMER",
        "PENDING import:2026-11-14T00:00:00Z APPROVED, SUPPLY_PENDING_AFTER_APPROVAL, STAFF",
        "ACTIVE APPROVED outage:2026-11-20T11:00:00Z/2026-11-20T15:00:00Z//, OUTAGE_UNTIL, CARRIER",
        "ACTIVE APPROVED outage:2026-11-20T11:00:00Z/2026-11-20T11:30:00Z//, OUTAGE_OVERDUE, STAFF",
        "ACTIVE APPROVED cure:2026-11-25T00:00:00Z, NOTICE_OPEN, CUSTOMER",
      })
  void eachReasonNamesWhoMustMove(String known, String code, Owner owner) {
    assertEquals(owner, reason(judged(TOLL_FREE, "US", known), code).owner());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "ACTIVE, REGISTRATION_MISSING, -",
        "ACTIVE WITH_STAFF due:2026-11-23T22:00:00Z likely:2026-11-22T00:00:00Z, WITH_STAFF, 2026-11-23T22:00:00Z",
        "ACTIVE WITH_STAFF likely:2026-11-22T00:00:00Z, WITH_STAFF, 2026-11-22T00:00:00Z",
        "ACTIVE WITH_CARRIER due:2026-11-01T00:00:00Z likely:2026-11-27T00:00:00Z, WITH_CARRIER, 2026-11-27T00:00:00Z",
        "ACTIVE CARRIER_REJECTED clock:2026-11-27T14:06:00Z, CARRIER_REJECTED_CLOCK, 2026-11-27T14:06:00Z",
        "ACTIVE APPROVED ends:2026-12-01T00:00:00Z, REGISTRATION_EXPIRES, 2026-12-01T00:00:00Z",
        "ACTIVE APPROVED outage:2026-11-20T11:00:00Z/2026-11-20T13:00:00Z/2026-11-20T15:00:00Z/2026-11-21T00:00:00Z, OUTAGE_UNTIL, 2026-11-20T15:00:00Z",
        "ACTIVE APPROVED outage:2026-11-20T09:00:00Z/2026-11-20T10:00:00Z/2026-11-20T11:00:00Z/2026-11-21T00:00:00Z, OUTAGE_UNTIL, 2026-11-21T00:00:00Z",
        // days begin in the zone asked for: New York is five hours behind
        "ACTIVE APPROVED deadline:2026-12-01, DEADLINE_AHEAD, 2026-12-01T05:00:00Z",
        "PENDING_CANCELLATION APPROVED last:2026-12-01, SUPPLY_ENDS_ON, 2026-12-02T05:00:00Z",
      })
  void eachReasonNamesTheDateToExpect(String known, String code, Instant expected) {
    assertEquals(expected, reason(judged(TOLL_FREE, "US", known), code).expected());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "ACTIVE, -",
        "ACTIVE APPROVED, -",
        "ACTIVE APPROVED ends:2027-02-01T00:00:00Z, 2027-01-02T00:00:00Z",
        "ACTIVE APPROVED ends:2026-12-01T00:00:00Z, 2026-12-01T00:00:00Z",
        "ACTIVE APPROVED ends:2026-12-01T00:00:00Z cure:2026-11-25T00:00:00Z, 2026-11-25T00:00:00Z",
        "ACTIVE APPROVED outage:2026-12-01T00:00:00Z///, 2026-11-24T00:00:00Z",
        "ACTIVE APPROVED outage:2026-11-22T00:00:00Z///, 2026-11-22T00:00:00Z",
        "ACTIVE APPROVED outage:2026-11-20T11:00:00Z//2026-11-20T15:00:00Z/, 2026-11-20T15:00:00Z",
        "ACTIVE APPROVED deadline:2026-12-01, 2026-12-01T05:00:00Z",
        "ACTIVE CARRIER_REJECTED clock:2026-11-27T14:06:00Z, 2026-11-27T14:06:00Z",
        "RELEASED deadline:2026-12-01, -",
      })
  void theAnswerSaysWhenItMayChangeByItself(String known, Instant changesAt) {
    assertEquals(changesAt, judged(TOLL_FREE, "US", known).changesAt());
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource({
    "TOLL_FREE, US, 2024-01-30, AT_RISK REQUIREMENT_AHEAD",
    "TOLL_FREE, US, 2024-01-31, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
    "TEN_DLC, US, 2025-02-02, AT_RISK REQUIREMENT_AHEAD",
    "TEN_DLC, US, 2025-02-03, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS",
    "UK_LONG_NUMBER, GB, 2024-03-31, AT_RISK REQUIREMENT_AHEAD",
    "UK_LONG_NUMBER, GB, 2024-04-01, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_VENDOR",
    "SHORT_CODE, US, 2015-01-01, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_CARRIERS_ALWAYS",
    "ALPHANUMERIC, SG, 2023-01-30, AT_RISK REQUIREMENT_AHEAD",
    "ALPHANUMERIC, SG, 2023-01-31, AT_RISK NAME_RELABELLED REQUIREMENT_AHEAD",
    "ALPHANUMERIC, SG, 2023-07-31, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_REGISTER",
    "ALPHANUMERIC, ES, 2026-09-14, AT_RISK REQUIREMENT_AHEAD",
    "ALPHANUMERIC, ES, 2026-09-15, CANNOT_SEND REGISTRATION_MISSING REQUIRED_BY_REGISTER",
  })
  void requirementsAreJudgedForTheDay(
      SenderType type, String country, LocalDate day, String answer) {
    Instant morning = day.atTime(0, 0).atZone(NEW_YORK).toInstant();
    assertEquals(
        answer,
        answer(Sendability.of(facts(type, country, "ACTIVE"), REQUIREMENTS, morning, NEW_YORK)));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ACTIVE, /registrations/new?number=%2B18335550100",
        "ACTIVE WITH_CARRIER, /registrations/1",
        "ACTIVE EXPIRED, /registrations/new?number=%2B18335550100",
        "ACTIVE nosms, -",
        "PORTING APPROVED, -",
        "ACTIVE APPROVED deadline:2027-01-01, /deadlines",
      })
  void theFirstReasonLeadsToWhereItIsMended(String known, String link) {
    assertEquals(link, judged(TOLL_FREE, "US", known).heaviest().orElseThrow().link());
  }

  @ParameterizedTest
  @EnumSource(SendState.class)
  void onlyCanSendAndAtRiskSend(SendState state) {
    assertEquals(
        state == SendState.CAN_SEND || state == SendState.AT_RISK,
        new Sendability(state, List.of(), null).sendable());
  }

  private static Stream<Random> cases() {
    return IntStream.range(0, 2000).mapToObj(Random::new);
  }

  /** Up to the instant the answer names, and for good if it names none, nothing changes. */
  @Test
  void betweenNowAndTheNextChangeTheAnswerHolds() {
    cases().forEach(SendabilityTest::holdsUntilItsChange);
  }

  private static void holdsUntilItsChange(Random random) {
    SenderType type = any(random, SenderType.values());
    SenderFacts facts = facts(type, any(random, "US", "IE", "SG", "DE", null), known(random));
    Instant now = instant(random);
    Sendability answer = Sendability.of(facts, REQUIREMENTS, now, NEW_YORK);
    Instant change = answer.changesAt() == null ? now.plusSeconds(400_000_000) : answer.changesAt();
    assertTrue(change.isAfter(now));
    long span = change.getEpochSecond() - now.getEpochSecond();
    for (Instant later :
        List.of(now.plusSeconds((long) (random.nextDouble() * span)), change.minusNanos(1))) {
      assertEquals(
          answer(answer),
          answer(Sendability.of(facts, REQUIREMENTS, later, NEW_YORK)),
          later::toString);
    }
  }

  /** The promise of the whole: a sender that needs an approval sends with one only. */
  @Test
  void noTollFreeNumberSendsWithoutAStandingApproval() {
    cases().forEach(SendabilityTest::needsAnApproval);
  }

  private static void needsAnApproval(Random random) {
    SenderFacts facts = facts(TOLL_FREE, "US", known(random));
    Sendability answer = Sendability.of(facts, REQUIREMENTS, NOW, NEW_YORK);
    boolean approved =
        facts.registrations().stream().anyMatch(r -> r.phaseAt(NOW) == Phase.APPROVED);
    assertTrue(approved || !answer.sendable(), () -> answer(answer));
    assertEquals(answer.reasons().isEmpty(), answer.state() == SendState.CAN_SEND);
    answer.heaviest().ifPresent(reason -> assertEquals(reason.state(), answer.state()));
  }

  private static Sendability judged(SenderType type, String country, String known) {
    return Sendability.of(facts(type, country, known), REQUIREMENTS, NOW, NEW_YORK);
  }

  private static SendReason reason(Sendability answer, String code) {
    return answer.reasons().stream()
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + answer(answer)));
  }

  private static String answer(Sendability answer) {
    List<String> words = new ArrayList<>(List.of(answer.state().name()));
    answer.reasons().forEach(reason -> words.add(reason.code()));
    return String.join(" ", words);
  }

  private static SenderFacts facts(SenderType type, String country, String known) {
    return FactsInWords.read(type, country, known);
  }

  private static String known(Random random) {
    List<String> words = new ArrayList<>();
    words.add(any(random, ACTIVE, PENDING, any(random, NumberStatus.values())).name());
    words.add(any(random, "", "sms", "nosms", "import:" + instant(random)));
    for (int i = random.nextInt(3); i > 0; i--) {
      Phase phase = any(random, Phase.values());
      words.add(phase == Phase.NONE ? "APPROVED" : phase.name());
      words.add(any(random, "approved", "filed", "clock", "due") + ":" + instant(random));
      words.add(any(random, "ends", "cure", "clock", "likely") + ":" + instant(random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Instant start = instant(random);
      words.add(
          "outage:"
              + start
              + "/"
              + any(random, "", start.plusSeconds(7_000))
              + "//"
              + any(random, "", start.plusSeconds(90_000)));
    }
    words.add(any(random, "", "deadline:" + instant(random).toString().substring(0, 10)));
    return String.join(" ", words);
  }

  private static Instant instant(Random random) {
    return NOW.plusSeconds(random.nextInt(10_000_000) - 5_000_000L);
  }

  @SafeVarargs
  private static <T> T any(Random random, T... choices) {
    return Arrays.asList(choices).get(random.nextInt(choices.length));
  }
}
