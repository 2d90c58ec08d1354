package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {

  private static final Instant THEN = Instant.parse("2026-01-10T08:00:00Z");
  private static final Instant LATER = Instant.parse("2026-02-10T08:00:00Z");
  private static final LocalDate BOUGHT = LocalDate.of(2025, 3, 1);

  private final PhoneNumber number =
      new PhoneNumber(7, "+18335550100", "+18335550100", SenderType.TOLL_FREE, "US");

  @Test
  void theSameSupplyTwiceChangesNothingButIsYounger() {
    assertTrue(
        number.supplied(new Supply(NumberStatus.ACTIVE, true, true, false, BOUGHT, "x"), THEN));
    assertFalse(
        number.supplied(new Supply(NumberStatus.ACTIVE, true, true, false, BOUGHT, "x"), LATER));
    assertEquals(LATER, number.importedAt());
  }

  @Test
  void whatAnImportDoesNotSayStaysAsItWas() {
    number.supplied(new Supply(NumberStatus.ACTIVE, true, true, false, BOUGHT, "x"), THEN);
    assertFalse(number.supplied(Supply.NOTHING, LATER));
    assertEquals(NumberStatus.ACTIVE, number.status());
    assertEquals(true, number.supportsSms());
    assertEquals(BOUGHT, number.purchaseDate());
  }

  @Test
  void anUnknownCapabilityStaysUnknown() {
    number.supplied(new Supply(NumberStatus.ACTIVE, null, true, null, null, null), THEN);
    assertNull(number.supportsSms());
  }

  @Test
  void aReleasedNumberIsFreeForOthersUntilItIsSuppliedAgain() {
    number.supplied(Supply.of(NumberStatus.RELEASED), THEN);
    assertNull(number.claim());
    number.supplied(Supply.of(NumberStatus.ACTIVE), LATER);
    assertEquals("+18335550100", number.claim());
  }

  @Test
  void aShortCodeIsClaimedWithinItsCountryAndANameByNobody() {
    assertEquals("US:555010", SenderType.SHORT_CODE.claim("US", "555010"));
    assertNull(SenderType.ALPHANUMERIC.claim("GB", "ACME"));
  }

  @Test
  void aLabelIsSortedWithoutCaseAndATagIsKeptOnce() {
    number.described(NumberDescription.ofLabel("  Store Line "));
    number.described(NumberDescription.ofTags(List.of(" North ", "north", "")));
    assertEquals("Store Line", number.label());
    assertEquals("store line", number.labelLower());
    assertEquals(List.of("north"), number.tags());
  }

  @Test
  void whatAFileDoesNotSayOfTheUseStaysAsItWas() {
    NumberDescription nothing = new NumberDescription(null, null, null, null, null, null);
    NumberDescription orders =
        new NumberDescription("Orders", List.of(), "n", "Jo", "Boise", "4711");
    assertTrue(number.described(orders));
    assertFalse(number.described(nothing));
    assertFalse(number.described(orders));
    assertEquals("Jo", number.owner());
    assertTrue(number.agrees(Supply.NOTHING, orders));
    assertFalse(number.agrees(Supply.NOTHING, NumberDescription.ofLabel("Returns")));
    assertFalse(
        number.agrees(
            Supply.NOTHING, new NumberDescription(null, null, "other", null, null, null)));
  }

  @Test
  void anEmptyTextClears() {
    number.described(new NumberDescription("Orders", List.of("a"), "n", "Jo", "Boise", "4711"));
    number.described(new NumberDescription("", List.of(), "", "", " ", ""));
    assertEquals("", number.label());
    assertEquals(List.of(), number.tags());
    assertNull(number.notes());
    assertNull(number.owner());
    assertNull(number.site());
    assertNull(number.costCentre());
  }

  @Test
  void whatWasGivenBackCanBeHadByAnybody() {
    number.release();
    assertEquals(NumberStatus.RELEASED, number.status());
    assertFalse(number.claims());
  }
}
