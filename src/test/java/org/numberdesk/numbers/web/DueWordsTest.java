package org.numberdesk.numbers.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.numbers.Owner;
import org.numberdesk.shared.Words;

class DueWordsTest {

  private static final ZoneId BOISE = ZoneId.of("America/Boise");
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "CUSTOMER, 2026-11-27T12:00:00Z, numbers.by.until, Fri 27 Nov, 4",
    "CUSTOMER, 2026-11-24T12:00:00Z, numbers.by.until, Tue 24 Nov, 1",
    "STAFF, 2027-01-04T12:00:00Z, numbers.by.until, 4 Jan 2027, 42",
    "CUSTOMER, 2026-11-24T06:30:00Z, numbers.by.today, 23:30, 0",
    "CUSTOMER, 2026-11-20T12:00:00Z, numbers.by.past, Fri 20 Nov, 0",
    "CARRIER, 2026-11-27T12:00:00Z, numbers.by.likely, Fri 27 Nov, 0",
    "CARRIER, 2026-11-20T12:00:00Z, numbers.by.late, Fri 20 Nov, 0",
  })
  void aDutyHasADayAndDaysLeftAGuessIsCalledLikely(
      Owner owner, Instant expected, String key, String day, long left) {
    assertEquals(Words.of(key, day, left), DueWords.by(owner, expected, NOW, BOISE));
  }

  @Test
  void whereNobodyCanSayNothingIsSaid() {
    assertEquals("", DueWords.by(Owner.CARRIER, null, NOW, BOISE));
    assertEquals("", DueWords.shortly(Owner.CUSTOMER, null, NOW, BOISE));
  }
}
