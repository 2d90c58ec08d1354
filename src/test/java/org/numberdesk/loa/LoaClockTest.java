package org.numberdesk.loa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What time alone does to a request, and what it does to a letter. */
class LoaClockTest {

  private static final Instant NOW = Instant.parse("2026-11-27T17:00:00Z");
  private static final ZoneId BOISE = ZoneId.of("America/Boise");

  private static LoaRequest after(LoaMove... moves) {
    LoaRequest request = new LoaRequest(1, LoaText.EMPTY.whole(), List.of(), NOW);
    request.pin("v1:k:sealed");
    for (LoaMove move : moves) {
      request.move(move, NOW);
    }
    return request;
  }

  private static Instant days(int days) {
    return NOW.plus(Duration.ofDays(days));
  }

  @Test
  void anUnansweredQuestionExpiresAfterThirtyDays() {
    LoaRequest request = after(LoaMove.SUBMIT, LoaMove.START_REVIEW, LoaMove.REQUEST_INFO);
    request.ask(List.of("customerName"), "As on the bill?", days(30));
    assertEquals(LoaStatus.NEEDS_INFO, request.status(days(30).minusSeconds(1)));
    assertEquals(LoaStatus.EXPIRED, request.status(days(30)));
  }

  @Test
  void aLinkExpiresAfterFourteenDays() {
    LoaRequest request = after(LoaMove.SUBMIT, LoaMove.START_REVIEW, LoaMove.REQUEST_SIGNATURE);
    request.linkUntil(days(14));
    assertEquals(LoaStatus.AWAITING_SIGNATURE, request.status(days(14).minusSeconds(1)));
    assertEquals(LoaStatus.EXPIRED, request.status(days(14)));
  }

  @Test
  void aLetterThatAgesIsToBeSignedAgainAndThenExpires() {
    LoaRequest request =
        after(LoaMove.SUBMIT, LoaMove.START_REVIEW, LoaMove.REQUEST_SIGNATURE, LoaMove.SIGN);
    request.signed(NOW, days(30), 1L, "00");
    assertEquals(LoaStatus.SIGNED, request.status(days(30).minusSeconds(1)));
    assertEquals(LoaStatus.AWAITING_SIGNATURE, request.status(days(30)));
    assertEquals(LoaStatus.EXPIRED, request.status(days(44)));
  }

  @Test
  void aLetterThatWentOutNoLongerEndsByTheClock() {
    LoaRequest request =
        after(LoaMove.SUBMIT, LoaMove.START_REVIEW, LoaMove.REQUEST_SIGNATURE, LoaMove.SIGN);
    request.signed(NOW, days(30), 1L, "00");
    request.move(LoaMove.SEND_TO_CARRIER, NOW);
    assertEquals(LoaStatus.SENT_TO_CARRIER, request.status(days(300)));
  }

  @ParameterizedTest
  @EnumSource(
      value = LoaMove.class,
      names = {"WITHDRAW", "REJECT", "CANCEL", "EXPIRE", "ACTIVATE", "REVOKE"})
  void thePinIsGoneAtActiveAndAtEveryEnd(LoaMove end) {
    LoaRequest request = after(LoaMove.SUBMIT);
    assertTrue(request.hasPin());
    request.move(end, NOW);
    assertFalse(request.hasPin());
  }

  @ParameterizedTest(name = "{0} at {1}: {2} days")
  @CsvSource({
    "+12083420111, Ziply, 30",
    "+18335550100, Ziply, 30",
    "+16135550111, Bell Canada, 30",
    "+12083420111, Telnyx, 90",
  })
  void aLetterIsGoodAsLongAsItsCarrierTakesIt(String number, String carrier, int days) {
    assertEquals(days(days), LoaRules.standard().letterExpires(carrier, List.of(number), NOW));
  }

  @Test
  void theShortestTermAmongTheNumbersCounts() {
    assertEquals(
        30,
        LoaRules.standard()
            .days(
                LoaRules.Paper.BILL,
                "Telnyx",
                List.of("+12083420111", "+18335550100"),
                java.time.LocalDate.of(2026, 11, 27)));
  }

  @Test
  void aCutOverIsForecastInBusinessDays() {
    // a Friday evening: the first business day after it is Monday
    Instant friday = Instant.parse("2026-12-05T01:00:00Z");
    LoaRules.Forecast local =
        LoaRules.standard().forecast(List.of("+12083420111"), friday, BOISE, "US");
    assertEquals(Instant.parse("2026-12-05T05:00:00Z"), local.expected());
    assertEquals(Instant.parse("2026-12-08T01:00:00Z"), local.likely());
    assertEquals(Instant.parse("2026-12-09T01:00:00Z"), local.worst());
    LoaRules.Forecast mixed =
        LoaRules.standard().forecast(List.of("+12083420111", "+18335550100"), friday, BOISE, "US");
    assertEquals(Instant.parse("2026-12-10T01:00:00Z"), mixed.worst());
  }
}
