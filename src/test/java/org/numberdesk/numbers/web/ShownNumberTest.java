package org.numberdesk.numbers.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "+18335550100, +1, 833 555 0100",
    "+447700900123, +44, 7700 900123",
    "+61491570006, +61, 491 570 006",
    "555010, '', 555010",
    "ACME AU, '', ACME AU",
    "+1, '', +1",
  })
  void theCallingCodeStandsApartAndTheRestIsGrouped(String address, String code, String rest) {
    assertEquals(new ShownNumber(code, rest), ShownNumber.of(address));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "+18335550100, /numbers/+18335550100",
    "ACME AU, /numbers/ACME%20AU",
    "A/B?c=1#d, /numbers/A%2FB%3Fc%3D1%23d",
  })
  void everyAddressHasALinkThatIsOnlyItsOwn(String address, String link) {
    assertEquals(link, ShownNumber.link(address));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"+18335550100, %2B18335550100", "ACME AU, ACME%20AU"})
  void asAParameterAPlusIsNotTakenForABlank(String address, String parameter) {
    assertEquals(parameter, ShownNumber.encoded(address));
  }
}
