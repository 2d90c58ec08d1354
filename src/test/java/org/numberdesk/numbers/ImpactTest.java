package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactTest {

  @Test
  void saysWhatStops() {
    assertEquals(
        "4 queues and 2 campaigns stop",
        new Impact(Map.of(UsageKind.CAMPAIGN, 2, UsageKind.QUEUE, 4)).stops());
    assertEquals("1 queue stops", new Impact(Map.of(UsageKind.QUEUE, 1)).stops());
    assertEquals(
        "1 queue, 1 flow and 1,200 campaigns stop",
        new Impact(Map.of(UsageKind.QUEUE, 1, UsageKind.FLOW, 1, UsageKind.CAMPAIGN, 1200))
            .stops());
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    assertEquals("", Impact.NONE.stops());
    assertEquals("", Impact.NONE.words());
    assertTrue(new Impact(Map.of(UsageKind.FLOW, 0)).isNone());
  }
}
