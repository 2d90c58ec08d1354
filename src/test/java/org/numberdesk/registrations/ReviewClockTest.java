package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a promise of business hours falls due, 9 to 17 in New York, written with their offsets. */
class ReviewClockTest {

  @DisplayName("promise")
  @ParameterizedTest(name = "{3}: {1} h from {0} end {2}")
  @CsvSource({
    "2026-11-24T10:00-05:00, 4, 2026-11-24T14:00-05:00, within a day",
    "2026-11-24T10:00-05:00, 7, 2026-11-24T17:00-05:00, at closing not next morning",
    "2026-11-24T16:00-05:00, 2, 2026-11-25T10:00-05:00, over a night",
    "2026-11-24T03:00-05:00, 1, 2026-11-24T10:00-05:00, before opening",
    "2026-11-24T21:30-05:00, 1, 2026-11-25T10:00-05:00, after closing",
    "2026-11-20T16:00-05:00, 8, 2026-11-23T16:00-05:00, over a weekend",
    "2026-11-21T12:00-05:00, 8, 2026-11-23T17:00-05:00, from a Saturday",
    "2026-11-25T15:00-05:00, 16, 2026-11-30T15:00-05:00, over Thanksgiving and a weekend",
    "2026-12-24T15:00-05:00, 16, 2026-12-29T15:00-05:00, over Christmas and a weekend",
    "2027-07-02T12:00-04:00, 8, 2027-07-06T12:00-04:00, over a Fourth of July kept on a Monday",
    "2026-03-06T16:00-05:00, 16, 2026-03-10T16:00-04:00, over the night on which clocks go forward",
    "2026-10-30T16:00-04:00, 16, 2026-11-03T16:00-05:00, over the night on which clocks go back",
    "2026-11-24T08:30-08:00, 8, 2026-11-25T11:30-05:00, handed in at Los Angeles",
    "2026-11-24T22:00+00:00, 1, 2026-11-25T10:00-05:00, ten at night in London is closing time",
    "2026-11-24T05:00+09:00, 1, 2026-11-23T16:00-05:00, morning in Tokyo is the day before",
    "2026-12-31T16:00-05:00, 2, 2027-01-04T10:00-05:00, over a New Year that makes a long weekend",
  })
  void aPromiseCountsBusinessHoursOfTheDesk(String from, int hours, String due, String what) {
    assertEquals(at(due), ReviewClock.promised(Duration.ofHours(hours), at(from)), what);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "2026-11-25T12:00Z, 2026-11-25T12:00Z, a clock that ends sooner is the due date",
    "2026-11-30T12:00Z, 2026-11-26T12:00Z, one that ends later is not",
    "2026-11-20T12:00Z, 2026-11-26T12:00Z, nor one that has ended",
  })
  void aCarriersClockMayEndSooner(String clock, String due, String what) {
    Instant promised = Instant.parse("2026-11-26T12:00:00Z");
    Instant from = Instant.parse("2026-11-24T12:00:00Z");
    assertEquals(at(due), ReviewClock.earlier(promised, at(clock), from), what);
  }

  private static Instant at(String text) {
    return java.time.OffsetDateTime.parse(text).toInstant();
  }
}
