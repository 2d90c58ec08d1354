package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which of two cases is taken up first. */
class QueueRankTest {

  private static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");
  private static final Instant THREE = Instant.parse("2026-11-24T20:00:00Z");
  private static final Instant TOMORROW = Instant.parse("2026-11-25T14:00:00Z");

  private static Instant found(Instant due) {
    return QueueRank.of(due, null, 0, false);
  }

  private static Instant clean(Instant due) {
    return QueueRank.of(due, null, 0, true);
  }

  @Test
  void whatIsDueSoonerGoesFirst() {
    assertTrue(found(NOON).isBefore(found(THREE)));
    assertTrue(clean(NOON).isBefore(clean(THREE)));
  }

  @Test
  void whatIsCleanGoesBeforeOthersOfItsDay() {
    assertTrue(clean(THREE).isBefore(found(NOON)));
  }

  @Test
  void whatIsCleanDoesNotOvertakeTheDayBefore() {
    assertTrue(found(THREE).isBefore(clean(TOMORROW)));
  }

  @Test
  void aWishThatCarriersNeedTimeForPullsACaseForward() {
    Instant wished = QueueRank.of(TOMORROW, LocalDate.of(2026, 12, 4), 14, false);
    assertTrue(wished.isBefore(found(NOON)));
  }

  @Test
  void aWishFarAheadChangesNothing() {
    assertEquals(TOMORROW, QueueRank.of(TOMORROW, LocalDate.of(2027, 3, 1), 14, false));
  }

  @Test
  void whatDoesNotWaitHasNoPlace() {
    assertNull(QueueRank.of(null, LocalDate.of(2026, 12, 4), 14, true));
  }
}
