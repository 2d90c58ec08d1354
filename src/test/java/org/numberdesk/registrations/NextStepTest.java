package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Words;

/** Who must act next, in every state. */
class NextStepTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(3));

  private static Registration draft() {
    return new Registration(1, new Submission(SenderType.TOLL_FREE, null, null, null, null), NOW);
  }

  private static RegistrationStep step(RegistrationMove move, RegistrationStatus to) {
    return new RegistrationStep(move, null, to, null, NOW, null, null, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, CUSTOMER",
    "SUBMITTED, STAFF",
    "IN_REVIEW, STAFF",
    "CHANGES_REQUESTED, CUSTOMER",
    "READY_FOR_CARRIER, STAFF",
    "WITH_CARRIER, CARRIER",
    "CARRIER_REJECTED, CUSTOMER",
    "SUSPENDED, CUSTOMER",
    "APPROVED,",
    "REJECTED,",
    "WITHDRAWN,",
    "EXPIRED,",
  })
  void eachStateHasOneWhoMustAct(RegistrationStatus status, Owner who) {
    assertEquals(who, NextStep.of(status, draft(), null).who());
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void eachStateHasWords(RegistrationStatus status) {
    assertTrue(Words.has(NextStep.of(status, draft(), null).key()));
  }

  @Test
  void aCarriersAnswerIsAGuess() {
    NextStep next = NextStep.of(RegistrationStatus.WITH_CARRIER, draft(), LATER);
    assertEquals(LATER, next.by());
    assertTrue(next.likely());
  }

  @Test
  void aTollFreeRejectionHasItsClock() {
    Registration rejected = draft();
    rejected.carrierRejected(
        new CarrierAnswer("Carriers", CarrierAnswer.Status.REJECTED, "x", null, NOW),
        LATER,
        step(RegistrationMove.CARRIER_REJECT, RegistrationStatus.CARRIER_REJECTED),
        NOW);
    assertEquals(LATER, NextStep.of(RegistrationStatus.CARRIER_REJECTED, rejected, null).by());
  }

  @Test
  void aViolationNoticeGoesBeforeTheEndOfAnApproval() {
    Registration approved = draft();
    approved.approved(
        new CarrierAnswer("Carriers", CarrierAnswer.Status.APPROVED, null, null, NOW),
        LATER.plus(Duration.ofDays(90)),
        step(RegistrationMove.CARRIER_APPROVE, RegistrationStatus.APPROVED),
        NOW);
    assertEquals("NextStep.RENEW", NextStep.of(RegistrationStatus.APPROVED, approved, null).key());
    approved.warned(LATER, step(RegistrationMove.WARN, RegistrationStatus.APPROVED), NOW);
    NextStep next = NextStep.of(RegistrationStatus.APPROVED, approved, null);
    assertEquals("NextStep.CURE", next.key());
    assertEquals(LATER, next.by());
  }

  @Test
  void anApprovalWithoutAnEndNeedsNothing() {
    assertNull(NextStep.of(RegistrationStatus.APPROVED, draft(), null).by());
  }
}
