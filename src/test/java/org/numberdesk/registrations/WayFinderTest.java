package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.shared.Words;

class WayFinderTest {

  /** A Monday without a holiday near it. */
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  private static WayFinder.Compared way(String id, WayFinder.Need need) {
    return WayFinder.compare(need, TODAY).stream()
        .filter(found -> found.way().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {5}")
  @CsvSource({
    "TOLL_FREE, true, 1000, INVENTORY, , FITS",
    "TOLL_FREE, true, 1000, INVENTORY, 2027-03-22, FITS",
    "TOLL_FREE, true, 1000, INVENTORY, 2027-03-19, TOO_LATE",
    "TOLL_FREE, true, 1000, VOICE, , NOT_FOR_THIS_NUMBER",
    "TOLL_FREE, true, 5000000, NONE, , SLOW",
    "SHORT_CODE, true, 1000, NONE, , NO_VOICE",
    "SHORT_CODE, false, 5000000, NONE, , FITS",
    "LOA, true, 1000, VOICE, , FITS",
    "LOA, true, 1000, TEXTS, , NOT_FOR_THIS_NUMBER",
    "PORT, true, 1000, TEXTS, , FITS",
    "BUY, true, 1000, INVENTORY, , NOT_FOR_THIS_NUMBER",
  })
  void aWayFitsOrSaysWhyNot(
      String id, boolean voice, int volume, String have, LocalDate by, WayFinder.Fit fit) {
    assertEquals(fit, way(id, new WayFinder.Need("US", voice, volume, have, by)).fit());
  }

  @Test
  void aNumberThatComesFirstIsRegisteredAfterwards() {
    WayFinder.Compared port = way("PORT", new WayFinder.Need("US", true, 1000, "TEXTS", null));
    assertEquals(LocalDate.of(2027, 3, 11), port.likely());
    assertEquals(LocalDate.of(2027, 4, 2), port.latest());
  }

  @Test
  void noTimeIsMadeUpWhereNobodyPublishesOne() {
    WayFinder.Need british = new WayFinder.Need("GB", true, 1000, "VOICE", null);
    assertNull(way("UK_LONG_NUMBER", british).latest());
    assertNull(way("PORT", british).latest());
  }

  @Test
  void whatFitsComesFirstAndTheSoonerBeforeTheLater() {
    List<WayFinder.Compared> all =
        WayFinder.compare(new WayFinder.Need("US", false, 1000, "INVENTORY", null), TODAY);
    assertEquals(
        List.of("TEN_DLC", "TOLL_FREE", "SHORT_CODE"),
        all.stream().limit(3).map(found -> found.way().id()).toList());
    assertTrue(all.stream().skip(3).noneMatch(WayFinder.Compared::fits));
  }

  static List<Way> rows() {
    return WayFinder.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void eachRowHasANameAndASource(Way way) {
    assertTrue(Words.has("registrations.way.name." + way.id()), way.id());
    assertTrue(way.source().startsWith("https://"), way.source());
  }
}
