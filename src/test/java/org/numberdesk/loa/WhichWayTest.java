package org.numberdesk.loa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.loa.WhichWay.Advice;
import org.numberdesk.loa.WhichWay.Question;
import org.numberdesk.loa.WhichWay.Voice;
import org.numberdesk.loa.WhichWay.Way;

/** Which way to texts is named first, and which are ruled out. */
class WhichWayTest {

  private static final Instant MONDAY = Instant.parse("2026-12-07T17:00:00Z");

  private static List<Advice> ways(Voice voice, boolean keep, boolean elsewhere) {
    return WhichWay.of(
        new Question(voice, keep, elsewhere), MONDAY, ZoneId.of("America/Boise"), "US");
  }

  @ParameterizedTest(name = "{0}, calls stay {1}: {2}")
  @CsvSource({
    "NOBODY, true, BUY_VOICE",
    "NOBODY, false, BUY_VOICE",
    "VENDOR, true, LETTER",
    "OTHER_CARRIER, true, LETTER",
    "OTHER_CARRIER, false, PORT",
    "MOBILE, true, SMS_NUMBER",
    "MOBILE, false, PORT",
  })
  void theBestWayComesFirst(Voice voice, boolean keep, Way best) {
    Advice first = ways(voice, keep, false).get(0);
    assertEquals(best, first.way());
    assertTrue(first.best() && first.possible());
  }

  @Test
  void aLetterNeedsANumberThatIsNotMobile() {
    for (Voice voice : List.of(Voice.NOBODY, Voice.MOBILE)) {
      assertTrue(
          ways(voice, true, false).stream()
              .noneMatch(way -> way.way() == Way.LETTER && way.possible()));
    }
  }

  @Test
  void textsPauseOnlyWhereThereAreSome() {
    assertTrue(ways(Voice.OTHER_CARRIER, true, false).stream().noneMatch(Advice::pauses));
    assertTrue(ways(Voice.OTHER_CARRIER, true, true).get(0).pauses());
  }

  @Test
  void theLikelyDayIsCountedInBusinessDays() {
    assertEquals(
        LocalDate.of(2026, 12, 15), ways(Voice.OTHER_CARRIER, true, false).get(0).likely());
  }
}
