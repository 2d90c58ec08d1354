package org.numberdesk.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.numberdesk.porting.DateRefusal.Code;
import org.numberdesk.porting.PortCalendar.Question;
import org.numberdesk.shared.BusinessCalendar;

class PortCalendarTest {

  private static final ZoneId BOISE = ZoneId.of("America/Boise");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final PortRules RULES =
      PortRules.delivered()
          .and(
              List.of(
                  new PortRule(
                      PortRule.Kind.FREEZE,
                      null,
                      "AT&T",
                      null,
                      "year's end",
                      LocalDate.of(2026, 12, 18),
                      LocalDate.of(2027, 1, 4),
                      "told by phone")));

  private final PortCalendar calendar = new PortCalendar(RULES, new BusinessCalendar());

  private static Question question(
      LocalDate today, ZoneId zone, String carrier, String country, TakenWindow... taken) {
    return new Question(
        today, zone, carrier, country, PortNumberType.LOCAL, Set.of(), List.of(taken));
  }

  /** Two years of dates, counted by hand and by another program. */
  @ParameterizedTest
  @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
  void aDateHasItsFirstReason(
      LocalDate today,
      String zone,
      String carrier,
      String country,
      LocalDate date,
      LocalTime time,
      String blackout,
      String answer) {
    Question q =
        new Question(
            today,
            ZoneId.of(zone),
            carrier,
            country,
            PortNumberType.LOCAL,
            blackout.equals("yes") ? Set.of(date) : Set.of(),
            List.of());
    assertEquals(
        answer,
        calendar
            .refuse(q, date.atTime(time).atZone(q.zone()))
            .map(why -> why.code().name())
            .orElse("FREE"));
  }

  @Test
  void aDateOnWhichAnotherOrderStartsIsTaken() {
    Instant start = ZonedDateTime.of(2026, 6, 10, 18, 0, 0, 0, BOISE).toInstant();
    TakenWindow other = new TakenWindow(start, start.plusSeconds(86_400), "Port from Lumen");
    Question q = question(TODAY, BOISE, "Ziply", "US", other);
    assertEquals(
        Code.WINDOW_TAKEN,
        calendar.refuse(q, LocalDate.of(2026, 6, 10)).map(DateRefusal::code).orElseThrow());
    assertTrue(calendar.refuse(q, LocalDate.of(2026, 6, 9)).isEmpty());
  }

  @Test
  void aDateIntoWhichAnotherOutageRunsIsFreeAfterIt() {
    Instant start = ZonedDateTime.of(2026, 6, 10, 18, 0, 0, 0, BOISE).toInstant();
    Instant end = ZonedDateTime.of(2026, 6, 11, 12, 0, 0, 0, BOISE).toInstant();
    Question q = question(TODAY, BOISE, "Ziply", "US", new TakenWindow(start, end, "Port"));
    List<ZonedDateTime> slots = calendar.slots(q, LocalDate.of(2026, 6, 11));
    assertEquals(LocalTime.NOON, slots.get(0).toLocalTime());
  }

  @Test
  void aBlackoutIsToldBeforeWhatElseIsPlanned() {
    LocalDate day = LocalDate.of(2026, 6, 10);
    Instant start = day.atTime(18, 0).atZone(BOISE).toInstant();
    Question q =
        new Question(
            TODAY,
            BOISE,
            "Ziply",
            "US",
            PortNumberType.LOCAL,
            Set.of(day),
            List.of(new TakenWindow(start, start.plusSeconds(60), "Port")));
    assertEquals(Code.BLACKOUT, calendar.refuse(q, day).map(DateRefusal::code).orElseThrow());
  }

  @Test
  void startsAreNotOfferedInTheHourThatClocksLeaveOut() {
    PortRules always =
        RULES.and(
            List.of(
                new PortRule(
                    PortRule.Kind.HOURS, "US", "Ziply", null, "00:00-00:00", null, null, "test")));
    PortCalendar open = new PortCalendar(always, new BusinessCalendar());
    ZoneId havana = ZoneId.of("America/Havana");
    LocalDate sunday = LocalDate.of(2026, 3, 8);
    Question q = question(sunday.minusDays(9), havana, "Ziply", "US");
    assertTrue(open.slots(q, sunday).isEmpty(), "a Sunday");
    assertEquals(48, open.slots(q, sunday.plusDays(1)).size());
  }

  @Test
  void aCarriersOwnMinimumOutweighsTheUsualOne() {
    assertEquals(1, calendar.leadDays(question(TODAY, BOISE, "T-Mobile USA, Inc.", "US")));
    assertEquals(4, calendar.leadDays(question(TODAY, BOISE, "at&t", "US")));
    assertEquals(7, calendar.leadDays(question(TODAY, BOISE, "Corner Shop Telephone", "US")));
    assertEquals(7, calendar.leadDays(question(TODAY, BOISE, null, "US")));
  }

  @Test
  void whatStaffAddOutweighsWhatWasDelivered() {
    PortRules more =
        RULES.and(
            List.of(
                new PortRule(
                    PortRule.Kind.LEAD_DAYS, null, "T-Mobile", null, "3", null, null, "a letter")));
    assertEquals(
        3,
        new PortCalendar(more, new BusinessCalendar())
            .leadDays(question(TODAY, BOISE, "T-Mobile", "US")));
  }

  @Test
  void everyDateIsEitherFreeOrRefused() {
    Question q = question(TODAY, BOISE, "Ziply", "US");
    IntStream.range(-3, 40)
        .mapToObj(TODAY::plusDays)
        .forEach(
            day ->
                assertEquals(
                    calendar.refuse(q, day).isEmpty(),
                    !calendar.slots(q, day).isEmpty(),
                    "" + day));
    assertFalse(calendar.slots(q, calendar.earliest(q)).isEmpty());
  }
}
