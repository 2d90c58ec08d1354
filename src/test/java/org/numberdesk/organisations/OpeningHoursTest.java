package org.numberdesk.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9-17 | 09:00–17:00",
        "08:00–12:00, 13:30–24:00 | 08:00–12:00, 13:30–24:00",
        "8.15 - 9 | 08:15–09:00",
        "0-24 | 00:00–24:00",
        "'' | ''"
      })
  void hoursAreReadAsPeopleWriteThem(String typed, String shown) {
    assertEquals(shown, OpeningHoursText.day(OpeningHoursText.day(typed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17-9",
        "9",
        "nine to five",
        "25-26",
        "9-17, 16-18",
        "13-14, 9-10",
        "9:70-10",
        "9-24:30"
      })
  void whatIsNoHoursIsRefused(String typed) {
    assertThrows(IllegalArgumentException.class, () -> OpeningHoursText.day(typed));
  }

  @Test
  void aWeekSurvivesBeingStored() {
    OpeningHours hours =
        new OpeningHours(
            NEW_YORK,
            Map.of(
                DayOfWeek.MONDAY, OpeningHoursText.day("0-6, 22-24"),
                DayOfWeek.SUNDAY, OpeningHoursText.day("10:30-12")));
    assertEquals(hours, OpeningHoursText.week(OpeningHoursText.week(hours), NEW_YORK));
  }

  @Test
  void timeIsCountedAsItReallyPasses() {
    OpeningHours always = new OpeningHours(NEW_YORK, allWeek("0-24"));
    Instant midnight = LocalDate.of(2026, 3, 8).atStartOfDay(NEW_YORK).toInstant();
    Instant next = LocalDate.of(2026, 3, 9).atStartOfDay(NEW_YORK).toInstant();
    assertEquals(Duration.ofHours(23), always.openBetween(midnight, next), "clocks go forward");
    assertEquals(Duration.ZERO, always.openBetween(next, midnight));
  }

  @Test
  void onlyWhatOverlapsIsCounted() {
    OpeningHours office = OpeningHours.office(NEW_YORK);
    Instant fridayFour = at("2026-11-27T16:00:00-05:00");
    Instant mondayTen = at("2026-11-30T10:00:00-05:00");
    assertEquals(Duration.ofHours(2), office.openBetween(fridayFour, mondayTen));
    assertTrue(office.isOpen(fridayFour));
    assertFalse(office.isOpen(at("2026-11-27T17:00:00-05:00")));
    assertFalse(office.isOpen(at("2026-11-28T12:00:00-05:00")));
  }

  @Test
  void anOrganisationThatHasNotSaidWorksLikeAnOffice() {
    Organisation acme = new Organisation("acme", "Acme", NEW_YORK, "US");
    assertEquals(OpeningHours.office(NEW_YORK), acme.openingHours());
    assertFalse(acme.hasOpeningHours());
    OpeningHours always = new OpeningHours(ZoneId.of("America/Boise"), allWeek("0-24"));
    acme.work(always);
    assertEquals(always, acme.openingHours());
    assertEquals(ZoneId.of("America/Boise"), acme.zone());
  }

  private static Map<DayOfWeek, java.util.List<OpeningHours.Span>> allWeek(String hours) {
    return java.util.Arrays.stream(DayOfWeek.values())
        .collect(java.util.stream.Collectors.toMap(day -> day, day -> OpeningHoursText.day(hours)));
  }

  private static Instant at(String text) {
    return java.time.OffsetDateTime.parse(text).toInstant();
  }
}
