package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.NumberInventory.NumberSummary;
import org.numberdesk.security.Scope;

class KeptCountsTest {

  private static final long ACME = 7;

  private long nanos = Long.MAX_VALUE - 1_000_000;
  private int counted;
  private final KeptCounts counts = new KeptCounts(() -> nanos);

  private long ask(long organisation, long takesMillis) {
    return counts
        .of(
            Scope.of(organisation),
            () -> {
              nanos += TimeUnit.MILLISECONDS.toNanos(takesMillis);
              return new NumberSummary(Map.of(SendState.CAN_SEND, (long) ++counted));
            })
        .total();
  }

  @Test
  void whatIsCountedFastIsCountedEachTime() {
    assertEquals(1, ask(ACME, 99));
    assertEquals(2, ask(ACME, 99));
  }

  @Test
  void whatTookLongIsShownAgainForThirtyTimesAsLong() {
    assertEquals(1, ask(ACME, 200));
    nanos += TimeUnit.MILLISECONDS.toNanos(5_999);
    assertEquals(1, ask(ACME, 200));
    nanos += TimeUnit.MILLISECONDS.toNanos(1);
    assertEquals(2, ask(ACME, 200));
  }

  @Test
  void nothingIsShownForMoreThanThirtySeconds() {
    assertEquals(1, ask(ACME, 60_000));
    nanos += TimeUnit.SECONDS.toNanos(30);
    assertEquals(2, ask(ACME, 1));
  }

  @Test
  void eachOrganisationHasItsOwn() {
    assertEquals(1, ask(ACME, 200));
    assertEquals(2, ask(8, 200));
  }
}
