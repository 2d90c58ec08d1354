package org.numberdesk.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

  private final BusinessCalendar calendar = new BusinessCalendar();

  @ParameterizedTest
  @CsvSource({
    // federal holidays of the United States, 2026
    "2026-01-01,US",
    "2026-01-19,US",
    "2026-02-16,US",
    "2026-05-25,US",
    "2026-06-19,US",
    "2026-09-07,US",
    "2026-10-12,US",
    "2026-11-11,US",
    "2026-11-26,US",
    "2026-12-25,US",
    // on a Saturday: observed on Friday; on a Sunday: on Monday
    "2026-07-03,US",
    "2027-07-05,US",
    "2021-12-31,US",
    "2027-12-31,US",
    "2027-06-18,US",
    "2027-12-24,US",
    "2023-01-02,US",
    "2022-12-26,US",
    "2028-11-10,US",
    // England without a nation named
    "2026-01-01,GB",
    "2026-04-03,GB",
    "2026-04-06,GB",
    "2026-05-04,GB",
    "2026-05-25,GB",
    "2026-08-31,GB",
    "2026-12-25,GB",
    "2026-12-28,GB",
    "2027-12-27,GB",
    "2027-12-28,GB",
    "2022-12-27,GB",
    "2028-01-03,GB",
    "2023-05-08,GB",
    "2022-06-02,GB",
    // its other nations
    "2026-01-02,GB-SCT",
    "2026-08-03,GB-SCT",
    "2026-11-30,GB-SCT",
    "2026-03-17,GB-NIR",
    "2026-07-13,GB-NIR",
    "2026-08-31,GB-WLS",
    "2026-04-06,gb-eng",
    // federal undertakings in Canada
    "2026-01-01,CA",
    "2026-04-03,CA",
    "2026-05-18,CA",
    "2026-07-01,CA",
    "2026-09-07,CA",
    "2026-09-30,CA",
    "2026-10-12,CA",
    "2026-11-11,CA",
    "2026-12-25,CA",
    "2026-12-28,CA",
    "2028-07-03,CA",
    "2027-12-27,CA",
    "2027-12-28,CA",
    "2022-01-03,CA",
    "2023-11-13,CA",
    // provinces add theirs
    "2026-02-16,CA-ON",
    "2026-06-24,CA-QC",
    "2026-05-18,CA-QC",
    "2026-09-30,CA-ON",
    // weekends anywhere
    "2026-11-28,US",
    "2026-11-29,GB",
    "2026-11-28,ZZ",
    "2026-11-28,",
    // another country
    "2026-10-03,DE",
    "2025-10-03,DE",
    "2026-07-14,FR",
  })
  void officesRestOn(LocalDate day, String place) {
    assertEquals(false, calendar.isBusinessDay(day, place));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02,US",
    "2026-07-06,US",
    "2026-11-27,US",
    "2026-12-24,US",
    "2026-12-28,US",
    "2026-04-03,US",
    "2026-07-02,US",
    "2020-06-19,US",
    "2027-01-04,US",
    "2026-01-02,GB",
    "2026-03-17,GB",
    "2026-08-03,GB",
    "2026-04-06,GB-SCT",
    "2026-08-31,GB-SCT",
    "2026-07-03,GB",
    "2026-12-29,GB",
    "2022-05-30,GB",
    "2026-02-16,CA",
    "2026-08-03,CA",
    "2026-04-06,CA",
    "2020-09-30,CA",
    "2026-07-03,CA",
    "2026-06-24,CA-ON",
    "2026-12-29,CA",
    "2026-12-25,ZZ",
    "2026-12-25,",
    "2026-12-25,NYSE",
    "2300-12-25,US",
  })
  void officesWorkOn(LocalDate day, String place) {
    assertEquals(true, calendar.isBusinessDay(day, place));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23,1,US,2026-11-24",
    "2026-11-23,2,US,2026-11-25",
    "2026-11-23,3,US,2026-11-27",
    "2026-11-23,4,US,2026-11-30",
    "2026-11-27,1,US,2026-11-30",
    "2026-11-28,1,US,2026-11-30",
    "2026-11-29,1,US,2026-11-30",
    "2026-07-02,1,US,2026-07-06",
    "2026-12-24,1,US,2026-12-28",
    "2026-12-24,1,GB,2026-12-29",
    "2026-12-24,1,CA,2026-12-29",
    "2021-12-30,1,US,2022-01-03",
    "2026-04-02,1,GB,2026-04-07",
    "2026-04-02,1,GB-SCT,2026-04-06",
    "2026-11-23,20,US,2026-12-22",
    "2026-11-30,-1,US,2026-11-27",
    "2026-11-30,-2,US,2026-11-25",
    "2026-11-29,-1,US,2026-11-27",
    "2026-11-23,0,US,2026-11-23",
    "2026-11-26,0,US,2026-11-27",
    "2026-11-28,0,US,2026-11-30",
  })
  void countsOnByBusinessDays(LocalDate from, int days, String place, LocalDate to) {
    assertEquals(to, calendar.plus(from, days, place));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23,2026-11-23,US,0",
    "2026-11-23,2026-11-24,US,1",
    "2026-11-23,2026-11-30,US,4",
    "2026-11-27,2026-11-29,US,0",
    "2026-11-28,2026-11-30,US,1",
    "2026-11-30,2026-11-23,US,-4",
    "2026-12-24,2026-12-31,GB,3",
    "2026-12-24,2026-12-31,US,4",
    "2026-01-01,2026-12-31,US,250",
  })
  void countsTheBusinessDaysBetween(LocalDate from, LocalDate to, String place, int days) {
    assertEquals(days, calendar.businessDaysBetween(from, to, place));
  }

  @ParameterizedTest
  @CsvSource({
    // within a day, over a night, a weekend, a holiday
    "2026-11-23T10:00-05:00,PT4H,America/New_York,09:00,17:00,US,2026-11-23T14:00-05:00",
    "2026-11-23T15:00-05:00,PT4H,America/New_York,09:00,17:00,US,2026-11-24T11:00-05:00",
    "2026-11-23T09:00-05:00,PT8H,America/New_York,09:00,17:00,US,2026-11-23T17:00-05:00",
    "2026-11-23T09:00-05:00,PT8H1S,America/New_York,09:00,17:00,US,2026-11-24T09:00:01-05:00",
    "2026-11-23T06:00-05:00,PT1H,America/New_York,09:00,17:00,US,2026-11-23T10:00-05:00",
    "2026-11-23T20:00-05:00,PT1H,America/New_York,09:00,17:00,US,2026-11-24T10:00-05:00",
    "2026-11-20T16:30-05:00,PT1H,America/New_York,09:00,17:00,US,2026-11-23T09:30-05:00",
    "2026-11-21T12:00-05:00,PT1H,America/New_York,09:00,17:00,US,2026-11-23T10:00-05:00",
    "2026-11-25T16:00-05:00,PT2H,America/New_York,09:00,17:00,US,2026-11-27T10:00-05:00",
    "2026-12-24T16:00Z,PT2H,Europe/London,09:00,17:00,GB,2026-12-29T10:00Z",
    "2026-12-24T16:00-05:00,PT2H,America/Toronto,09:00,17:00,CA,2026-12-29T10:00-05:00",
    "2021-12-30T16:00-05:00,PT2H,America/New_York,09:00,17:00,US,2022-01-03T10:00-05:00",
    "2026-11-23T09:00-05:00,PT40H,America/New_York,09:00,17:00,US,2026-11-30T17:00-05:00",
    // the day is that of the office, not of the clock in UTC
    "2026-11-24T02:00Z,PT1H,America/Los_Angeles,09:00,19:00,US,2026-11-24T03:00Z",
    "2026-11-21T00:30Z,PT1H,America/Los_Angeles,09:00,17:00,US,2026-11-23T17:30Z",
    "2026-11-22T23:30Z,PT1H,Asia/Tokyo,09:00,17:00,,2026-11-23T01:00Z",
    // clocks go forward on 2026-03-08 and back on 2026-11-01 in the United States
    "2026-03-06T16:00-05:00,PT2H,America/New_York,09:00,17:00,US,2026-03-09T10:00-04:00",
    "2026-10-30T16:00-04:00,PT2H,America/New_York,09:00,17:00,US,2026-11-02T10:00-05:00",
    "2026-03-06T09:00-05:00,PT16H,America/New_York,09:00,17:00,US,2026-03-09T17:00-04:00",
    // on 2026-03-29 and 2026-10-25 in the United Kingdom
    "2026-03-27T16:00Z,PT2H,Europe/London,09:00,17:00,GB,2026-03-30T10:00+01:00",
    "2026-10-23T16:00+01:00,PT2H,Europe/London,09:00,17:00,GB,2026-10-26T10:00Z",
    // where they change on a working day, an office that never closes loses or gains the hour
    "2026-04-23T12:00+02:00,PT24H,Africa/Cairo,00:00,00:00,,2026-04-24T13:00+03:00",
    "2026-04-23T23:00+02:00,PT2H,Africa/Cairo,00:00,00:00,,2026-04-24T02:00+03:00",
    "2026-10-29T12:00+03:00,PT24H,Africa/Cairo,00:00,00:00,,2026-10-30T11:00+02:00",
    "2026-10-29T12:00+03:00,PT8H,Africa/Cairo,09:00,17:00,,2026-10-30T12:00+02:00",
    // open to midnight
    "2026-11-23T23:30-05:00,PT1H,America/New_York,12:00,00:00,US,2026-11-24T12:30-05:00",
    "2026-11-20T23:30-05:00,PT1H,America/New_York,00:00,00:00,US,2026-11-23T00:30-05:00",
    // nothing left to count
    "2026-11-23T10:00-05:00,PT0S,America/New_York,09:00,17:00,US,2026-11-23T10:00-05:00",
    "2026-11-23T17:00-05:00,PT0S,America/New_York,09:00,17:00,US,2026-11-24T09:00-05:00",
  })
  void aPromiseFallsDueInOpeningHours(
      OffsetDateTime from,
      Duration hours,
      ZoneId zone,
      LocalTime open,
      LocalTime close,
      String place,
      OffsetDateTime due) {
    Instant actual = calendar.due(from.toInstant(), hours, zone, open, close, place);
    assertEquals(due.toInstant(), actual);
    assertEquals(
        hours, calendar.businessTimeBetween(from.toInstant(), actual, zone, open, close, place));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00-05:00,2026-11-23T09:00-05:00,PT0S",
    "2026-11-23T06:00-05:00,2026-11-23T20:00-05:00,PT8H",
    "2026-11-20T16:00-05:00,2026-11-23T10:00-05:00,PT2H",
    "2026-11-26T00:00-05:00,2026-11-27T00:00-05:00,PT0S",
    "2026-11-21T00:00-05:00,2026-11-22T23:00-05:00,PT0S",
    "2026-10-30T12:00-04:00,2026-11-02T12:00-05:00,PT8H",
  })
  void countsOnlyTheTimeInOpeningHours(OffsetDateTime from, OffsetDateTime to, Duration time) {
    assertEquals(
        time,
        calendar.businessTimeBetween(
            from.toInstant(),
            to.toInstant(),
            ZoneId.of("America/New_York"),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            "US"));
  }

  @Test
  void refusesHoursThatCannotBe() {
    Instant now = Instant.parse("2026-11-23T15:00:00Z");
    ZoneId zone = ZoneId.of("UTC");
    LocalTime nine = LocalTime.of(9, 0);
    assertThrows(
        IllegalArgumentException.class,
        () -> calendar.due(now, Duration.ofHours(-1), zone, nine, LocalTime.NOON, "US"));
    assertThrows(
        IllegalArgumentException.class,
        () -> calendar.due(now, Duration.ofHours(1), zone, nine, nine, "US"));
  }
}
