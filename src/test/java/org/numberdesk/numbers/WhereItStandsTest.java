package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.numbers.NumberStory.Filing;
import org.numberdesk.numbers.RegistrationFacts.Phase;
import org.numberdesk.numbers.WhereItStands.Step;

class WhereItStandsTest {

  private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
  private static final Instant SUBMITTED = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant REVIEWED = Instant.parse("2026-05-02T12:00:00Z");
  private static final Instant SENT = Instant.parse("2026-05-03T12:00:00Z");
  private static final Instant ANSWERED = Instant.parse("2026-05-09T12:00:00Z");
  private static final Instant CLOCK = Instant.parse("2026-06-16T12:00:00Z");

  private static final Filing FILING =
      new Filing(1, "Orders", "X", 3, SUBMITTED, REVIEWED, SENT, ANSWERED);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "DRAFT, FINISH_DRAFT* REVIEW CARRIER MAY_SEND",
    "WITH_STAFF, +SUBMITTED REVIEW* CARRIER MAY_SEND",
    "CHANGES_REQUESTED, +SUBMITTED +REVIEW ANSWER_REVIEWER* REVIEW_AGAIN CARRIER MAY_SEND",
    "READY_FOR_CARRIER, +SUBMITTED +REVIEW FILING* CARRIER MAY_SEND",
    "WITH_CARRIER, +SUBMITTED +REVIEW CARRIER* MAY_SEND",
    "CARRIER_REJECTED, +SUBMITTED +REVIEW +CARRIER CORRECT* REVIEW_AGAIN CARRIER_AGAIN MAY_SEND",
    "APPROVED, +SUBMITTED +REVIEW +CARRIER +MAY_SEND",
    "SUSPENDED, +SUBMITTED +REVIEW +CARRIER MEND_NOTICE* MAY_SEND",
    "REJECTED, REGISTER_AGAIN* REVIEW CARRIER MAY_SEND",
    "WITHDRAWN, REGISTER_AGAIN* REVIEW CARRIER MAY_SEND",
    "EXPIRED, REGISTER_AGAIN* REVIEW CARRIER MAY_SEND",
  })
  void theWayFollowsTheStateOfTheRegistration(Phase phase, String way) {
    assertEquals(way, way(judged(NumberStatus.ACTIVE, true, facts(phase)), FILING));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ACTIVE, REGISTER* REVIEW CARRIER MAY_SEND",
    "PENDING, REGISTER* REVIEW CARRIER MAY_SEND",
    "INITIATED, DELIVERY* REGISTER REVIEW CARRIER MAY_SEND",
    "PORTING, DELIVERY* REGISTER REVIEW CARRIER MAY_SEND",
    "INVALID, ''",
    "RELEASED, ''",
  })
  void anUnregisteredNumberBeginsWithWhatItsSupplyAllows(NumberStatus supply, String way) {
    assertEquals(way, way(judged(supply, true, null), null));
  }

  @Test
  void aNumberThatTakesCallsOnlyHasNoWayToAText() {
    assertEquals("", way(judged(NumberStatus.ACTIVE, false, null), null));
  }

  @Test
  void aSenderThatNeedsNoRegistrationHasNoWayToGo() {
    PhoneNumber name = new PhoneNumber(7, "ACME", null, SenderType.ALPHANUMERIC, "GB");
    name.supplied(new Supply(NumberStatus.ACTIVE, true, null, null, null, null), NOW);
    assertEquals("", way(judge(name, null), null));
  }

  @Test
  void anApprovedNumberThatSomethingElseStopsStandsBeforeItsFirstText() {
    assertEquals(
        "+SUBMITTED +REVIEW +CARRIER MAY_SEND*",
        way(judged(NumberStatus.INITIATED, true, facts(Phase.APPROVED)), FILING));
  }

  @Test
  void stationsBehindHaveTheirDayAndThePresentOneItsClock() {
    List<Step> steps =
        WhereItStands.of(judged(NumberStatus.ACTIVE, true, facts(Phase.CARRIER_REJECTED)), FILING);
    assertEquals(SUBMITTED, steps.get(0).at());
    assertEquals(REVIEWED, steps.get(1).at());
    assertEquals(ANSWERED, steps.get(2).at());
    assertEquals(CLOCK, steps.get(3).at());
  }

  private static String way(JudgedNumber judged, Filing filing) {
    return WhereItStands.of(judged, filing).stream()
        .map(
            step ->
                switch (step.place()) {
                  case DONE -> "+" + step.station();
                  case HERE -> step.station() + "*";
                  case AHEAD -> step.station().name();
                })
        .collect(Collectors.joining(" "));
  }

  private static JudgedNumber judged(NumberStatus supply, boolean sms, RegistrationFacts facts) {
    PhoneNumber number =
        new PhoneNumber(7, "+18335550100", "+18335550100", SenderType.TOLL_FREE, "US");
    number.supplied(
        new Supply(supply, sms, true, false, null, null), Instant.parse("2026-01-01T00:00:00Z"));
    return judge(number, facts);
  }

  private static JudgedNumber judge(PhoneNumber number, RegistrationFacts facts) {
    FactSheet sheet = new FactSheet();
    if (facts != null) {
      sheet.registration(number.e164(), facts);
    }
    Sendability answer =
        Sendability.of(sheet.of(number, NOW), SenderRequirements.standard(), NOW, ZoneOffset.UTC);
    return new JudgedNumber(number, answer, facts);
  }

  private static RegistrationFacts facts(Phase phase) {
    return RegistrationFacts.of(1, phase)
        .title("Orders")
        .submittedAt(SUBMITTED)
        .approvedAt(phase == Phase.APPROVED ? ANSWERED : null)
        .resubmitBy(phase == Phase.CARRIER_REJECTED ? CLOCK : null)
        .build();
  }
}
