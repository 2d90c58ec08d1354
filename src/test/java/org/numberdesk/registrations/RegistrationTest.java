package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.Verdict;

/** What each move leaves behind, and what time alone changes. */
class RegistrationTest {

  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final Instant DUE = Instant.parse("2026-11-26T22:00:00Z");
  private static final long REVIEWER = 7;
  private static final PreflightReport CLEAN =
      new PreflightReport(Verdict.READY, 100, "2026-11", List.of(), List.of());

  private Registration registration;

  @BeforeEach
  void aSubmittedCase() {
    registration = new Registration(1, text(SenderType.TOLL_FREE), NOW);
    registration.submit(CLEAN, DUE, step(RegistrationMove.SUBMIT), NOW);
  }

  private static Submission text(SenderType type) {
    return new Submission(type, null, null, null, null);
  }

  private RegistrationStep step(RegistrationMove move) {
    return new RegistrationStep(
        move, registration.storedStatus(), move.to(), "Somebody", NOW, null, null, List.of());
  }

  private void claim(Instant at) {
    registration.claim(REVIEWER, step(RegistrationMove.CLAIM), at);
  }

  private void withCarrier(Instant at) {
    claim(at);
    registration.decided(step(RegistrationMove.APPROVE), at);
    registration.sent(
        carrier(CarrierAnswer.Status.PENDING), step(RegistrationMove.SEND_TO_CARRIER), at);
  }

  private static CarrierAnswer carrier(CarrierAnswer.Status status) {
    return new CarrierAnswer(CarrierAnswer.ALL_CARRIERS, status, null, null, null);
  }

  private void rejectedByCarrier(Instant at) {
    withCarrier(at);
    registration.carrierRejected(
        carrier(CarrierAnswer.Status.REJECTED),
        ResubmitClock.until(registration.senderType(), at).orElse(null),
        step(RegistrationMove.CARRIER_REJECT),
        at);
  }

  @Test
  void eachSubmissionIsKeptAsItWas() {
    claim(NOW);
    registration.decided(step(RegistrationMove.REQUEST_CHANGES), NOW);
    registration.edit(text(SenderType.TEN_DLC));
    registration.submit(CLEAN, DUE, step(RegistrationMove.SUBMIT), NOW);
    assertEquals(2, registration.revision());
    assertEquals(
        List.of(SenderType.TOLL_FREE, SenderType.TEN_DLC),
        registration.revisions().stream().map(kept -> kept.submission().senderType()).toList());
  }

  @Test
  void aClaimLastsThirtyMinutes() {
    claim(NOW);
    Instant end = NOW.plus(Duration.ofMinutes(30));
    assertEquals(REVIEWER, registration.heldBy(end.minusMillis(1)));
    assertEquals(RegistrationStatus.IN_REVIEW, registration.status(end.minusMillis(1)));
    assertNull(registration.heldBy(end));
    assertEquals(RegistrationStatus.SUBMITTED, registration.status(end));
  }

  @Test
  void aLeaseThatEndedPutsTheCaseBackWithItsDueDate() {
    claim(NOW);
    Instant later = NOW.plus(Duration.ofHours(1));
    registration.catchUp(step(RegistrationMove.RELEASE), later);
    assertEquals(RegistrationStatus.SUBMITTED, registration.storedStatus());
    assertEquals(DUE, registration.dueAt());
    assertNull(registration.claimedUntil());
  }

  @Test
  void aCaseGivenBackStaysDue() {
    claim(NOW);
    registration.released(step(RegistrationMove.RELEASE), NOW);
    assertEquals(DUE, registration.dueAt());
    assertNull(registration.heldBy(NOW));
  }

  @Test
  void aDecidedCaseIsNoLongerDueNorHeld() {
    claim(NOW);
    registration.decided(step(RegistrationMove.APPROVE), NOW);
    assertNull(registration.dueAt());
    assertNull(registration.claimedUntil());
  }

  @Test
  void anApprovalEndsAtTheInstantItExpires() {
    withCarrier(NOW);
    Instant end = Instant.parse("2027-11-24T07:00:00Z");
    registration.approved(
        carrier(CarrierAnswer.Status.APPROVED), end, step(RegistrationMove.CARRIER_APPROVE), NOW);
    assertEquals(RegistrationStatus.APPROVED, registration.status(end.minusMillis(1)));
    assertEquals(RegistrationStatus.EXPIRED, registration.status(end));
  }

  @Test
  void anApprovalWithoutTermDoesNotEnd() {
    withCarrier(NOW);
    registration.approved(
        carrier(CarrierAnswer.Status.APPROVED), null, step(RegistrationMove.CARRIER_APPROVE), NOW);
    assertEquals(
        RegistrationStatus.APPROVED, registration.status(NOW.plus(Duration.ofDays(36_500))));
  }

  @Test
  void aTollFreeRejectionKeepsItsPlaceForSevenDays() {
    rejectedByCarrier(NOW);
    assertEquals(Instant.parse("2026-12-01T15:00:00Z"), registration.resubmitBy());
  }

  @ParameterizedTest
  @EnumSource(value = SenderType.class, mode = EnumSource.Mode.EXCLUDE, names = "TOLL_FREE")
  void otherSendersHaveNoSuchClock(SenderType type) {
    assertTrue(ResubmitClock.until(type, NOW).isEmpty());
  }

  @Test
  void aSecondTryKeepsTheClockUntilItIsFiled() {
    rejectedByCarrier(NOW);
    Instant clock = registration.resubmitBy();
    registration.submit(CLEAN, DUE, step(RegistrationMove.SUBMIT), clock.minusMillis(1));
    assertEquals(clock, registration.resubmitBy());
    withCarrier(clock.minusMillis(1));
    assertNull(registration.resubmitBy());
  }

  @Test
  void whatComesAfterTheClockQueuesAsNew() {
    rejectedByCarrier(NOW);
    registration.submit(CLEAN, DUE, step(RegistrationMove.SUBMIT), registration.resubmitBy());
    assertNull(registration.resubmitBy());
    assertEquals(RegistrationStatus.SUBMITTED, registration.storedStatus());
  }

  @Test
  void theTextIsTheCustomersOnlyWhileTheyAreAsked() {
    assertThrows(NotEditable.class, () -> registration.edit(text(SenderType.TEN_DLC)));
    rejectedByCarrier(NOW);
    registration.edit(text(SenderType.TEN_DLC));
    assertEquals(SenderType.TEN_DLC, registration.senderType());
  }

  @Test
  void aNoticeLeavesTheApprovalStanding() {
    withCarrier(NOW);
    registration.approved(
        carrier(CarrierAnswer.Status.APPROVED), null, step(RegistrationMove.CARRIER_APPROVE), NOW);
    Instant since = registration.statusSince();
    Instant later = NOW.plus(Duration.ofDays(3));
    registration.warned(DUE, step(RegistrationMove.WARN), later);
    assertEquals(RegistrationStatus.APPROVED, registration.storedStatus());
    assertEquals(since, registration.statusSince());
    assertEquals(DUE, registration.cureBy());
  }

  @Test
  void oneCarrierAnswersInOneLine() {
    rejectedByCarrier(NOW);
    assertEquals(1, registration.carriers().size());
    assertEquals(CarrierAnswer.Status.REJECTED, registration.carriers().get(0).status());
    assertFalse(registration.steps().isEmpty());
  }
}
