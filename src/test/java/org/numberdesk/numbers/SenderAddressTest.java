package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderAddressTest {

  @Test
  void aNumberCanBeHeldByOneOrganisationOnly() {
    assertEquals("+18335550100", SenderAddress.of(new E164("+18335550100")).claim());
  }

  @Test
  void aShortCodeCanBeHeldOnceInEachCountry() {
    assertEquals("US:12345", SenderAddress.shortCode("12345", "US").claim());
    assertEquals("CA:12345", SenderAddress.shortCode("12345", "CA").claim());
  }

  @Test
  void aNameBelongsToNobodyAlone() {
    assertNull(SenderAddress.name("ACME").claim());
  }

  @ParameterizedTest
  @CsvSource({
    "12345,US,true",
    "123456,US,true",
    "1234,US,false",
    "1234567,US,false",
    "12345,CA,true",
    "1234567,CA,false",
    "60123,GB,true",
    "1234567,GB,true",
    "1234,GB,false",
    "12345678,GB,false",
    "123,DE,true",
    "12345678,DE,true",
    "12,DE,false",
    "123456789,DE,false",
    "1234a,US,false",
    "'12 45',US,false",
  })
  void shortCodesHaveTheLengthOfTheirCountry(String digits, String country, boolean fits) {
    assertEquals(fits, SenderAddress.isShortCode(digits, country));
  }

  @ParameterizedTest
  @CsvSource({
    "ACME,true",
    "A,true",
    "Acme Bank,true",
    "MÜLLER,true",
    "Acme&Co-1,true",
    "ElevenChars,true",
    "TwelveChars1,false",
    "12345,false",
    "'',false",
    "' ACME',false",
    "A/B,false",
    "Ação,false",
    "АСМЕ,false",
    "Acme\u20ac,false",
  })
  void namesAreUpToElevenCharactersThatPhonesCanShow(String name, boolean fits) {
    assertEquals(fits, SenderAddress.isName(name));
  }

  @Test
  void isNotMadeOfWhatCannotBeASender() {
    assertThrows(IllegalArgumentException.class, () -> SenderAddress.shortCode("1234", "US"));
    assertThrows(IllegalArgumentException.class, () -> SenderAddress.name("12345"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "LOCAL,US,+12085550111,TEN_DLC",
        "MOBILE,US,+12085550111,TEN_DLC",
        "LOCAL,CA,+14165550123,CA_LONG_NUMBER",
        "LOCAL,GB,+442079460123,UK_LONG_NUMBER",
        "MOBILE,GB,+447700900123,UK_LONG_NUMBER",
        "LOCAL,JM,+18765550100,OTHER_LONG_NUMBER",
        "LOCAL,PR,+17875550100,OTHER_LONG_NUMBER",
        "MOBILE,DE,+4915112345678,OTHER_LONG_NUMBER",
        "LOCAL,-,+883510001234567,OTHER_LONG_NUMBER",
        "TOLL_FREE,US,+18335550100,TOLL_FREE",
        "TOLL_FREE,CA,+18335550100,TOLL_FREE",
        "TOLL_FREE,GB,+448081570123,OTHER_LONG_NUMBER",
      })
  void carriersSeeInALongNumberWhatItsCountryMakesOfIt(
      NumberKind kind, String country, String number, SenderType type) {
    assertEquals(type, kind.senderType(country, SenderAddress.of(new E164(number))));
  }

  @ParameterizedTest
  @CsvSource({
    "US,12345,SHORT_CODE",
    "CA,12345,SHORT_CODE",
    "DE,123,SHORT_CODE",
    "GB,60123,UK_SHORT_CODE"
  })
  void shortCodesAreTheUnitedKingdomsOrNot(String country, String code, SenderType type) {
    SenderAddress address = SenderAddress.shortCode(code, country);
    assertEquals(type, NumberKind.SHORT_CODE.senderType(country, address));
  }

  @Test
  void aNameIsAlphanumericEverywhere() {
    SenderAddress name = SenderAddress.name("ACME");
    assertEquals(SenderType.ALPHANUMERIC, NumberKind.ALPHANUMERIC.senderType("US", name));
    assertEquals(SenderType.ALPHANUMERIC, NumberKind.ALPHANUMERIC.senderType(null, name));
  }

  @ParameterizedTest
  @CsvSource({
    "local,LOCAL",
    "Mobile,MOBILE",
    "TOLLFREE,TOLL_FREE",
    "toll-free,TOLL_FREE",
    "Toll free,TOLL_FREE",
    "shortcode,SHORT_CODE",
    "short_code,SHORT_CODE",
    "alphanumeric,ALPHANUMERIC",
    "DID,LOCAL",
    "ddi,LOCAL",
    "Geographic,LOCAL",
    "long code,LOCAL",
  })
  void readsKindsAsTheyAreWritten(String text, NumberKind kind) {
    assertEquals(kind, NumberKind.of(text).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE,ACTIVE",
    "active,ACTIVE",
    "pending-cancellation,PENDING_CANCELLATION",
    "PENDING_CANCELLATION,PENDING_CANCELLATION",
    "Pending cancellation,PENDING_CANCELLATION",
    "initiated,INITIATED",
    "pending,PENDING",
    "porting,PORTING",
    "invalid,INVALID",
    "released,RELEASED",
  })
  void readsStatusesAsTheyAreWritten(String text, NumberStatus status) {
    assertEquals(status, NumberStatus.of(text).orElseThrow());
  }
}
