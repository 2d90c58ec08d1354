package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.WhatComes.Kind;

class WhatComesTest {

  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
  private static final ZoneId BOISE = ZoneId.of("America/Boise");

  private static SenderFacts.Builder number() {
    return SenderFacts.of("+12085550111", SenderType.TEN_DLC, "US", NumberStatus.ACTIVE);
  }

  @Test
  void whatLiesAheadComesInItsOrderWithTheReadersDay() {
    SenderFacts facts =
        number()
            .registration(
                RegistrationFacts.of(7, RegistrationFacts.Phase.APPROVED)
                    .title("Orders")
                    .expiresAt(Instant.parse("2026-12-15T02:00:00Z"))
                    .build())
            .outage(
                new OutageFacts(
                    NOW.plus(Duration.ofDays(2)),
                    NOW.plus(Duration.ofDays(3)),
                    NOW.plus(Duration.ofDays(4)),
                    null,
                    null,
                    "Port",
                    "/porting/3"))
            .deadline(
                new DeadlineFacts("d", "Rule", LocalDate.of(2026, 11, 27), null, "/deadlines/d"))
            .cancellationDate(LocalDate.of(2026, 12, 31))
            .build();
    List<WhatComes.Coming> ahead = WhatComes.of(facts, NOW, BOISE);
    assertEquals(
        List.of(
            Kind.RULE,
            Kind.CUTOVER_BEGINS,
            Kind.CUTOVER_LIKELY_ENDS,
            Kind.APPROVAL_ENDS,
            Kind.LAST_DAY),
        ahead.stream().map(WhatComes.Coming::kind).toList());
    assertEquals(LocalDate.of(2026, 12, 14), ahead.get(3).day());
    assertEquals("/registrations/7", ahead.get(3).link());
  }

  @Test
  void whatIsPastIsLeftOut() {
    SenderFacts facts =
        number()
            .registration(
                RegistrationFacts.of(7, RegistrationFacts.Phase.EXPIRED)
                    .expiresAt(NOW.minusSeconds(1))
                    .build())
            .outage(new OutageFacts(NOW.minusSeconds(9), null, null, null, NOW, "Port", null))
            .deadline(new DeadlineFacts("d", "Rule", LocalDate.of(2026, 11, 26), null, null))
            .build();
    assertEquals(List.of(), WhatComes.of(facts, NOW, BOISE));
  }
}
