package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class E164Test {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      ignoreLeadingAndTrailingWhitespace = true,
      delimiter = '|',
      value = {
        "+18335550100|-|+18335550100",
        "+12085550111|GB|+12085550111",
        "208 555 0111|US|+12085550111",
        "(208) 555-0111|US|+12085550111",
        "208.555.0111|US|+12085550111",
        "1-208-555-0111|US|+12085550111",
        "12085550111|US|+12085550111",
        "12085550111.0|US|+12085550111",
        "416 555 0123|CA|+14165550123",
        "+1 (208) 555-0111|-|+12085550111",
        "tel:+1-208-555-0111|-|+12085550111",
        "TEL:208-555-0111|US|+12085550111",
        "001 208 555 0111|GB|+12085550111",
        "0044 20 7946 0123|US|+442079460123",
        "011 44 20 7946 0123|US|+442079460123",
        "020 7946 0123|GB|+442079460123",
        "+44 (0)20 7946 0123|-|+442079460123",
        "07700 900123|GB|+447700900123",
        "+447700900123|-|+447700900123",
        "030/123456|DE|+4930123456",
        "(+44) 20 7946 0123|-|+442079460123",
        "８３３５５５０１００|US|+18335550100",
        "＋１８３３５５５０１００|-|+18335550100",
        "٢٠٨٥٥٥٠١١١|US|+12085550111",
        "'''+18335550100'|-|+18335550100",
        "=\"+18335550100\"|-|+18335550100",
        "+15555550100|-|+15555550100",
        "+883510001234567|-|+883510001234567",
      })
  void readsANumberAsPeopleWriteIt(String text, String country, String e164) {
    assertEquals(Optional.of(e164), E164.parse(text, country).map(E164::value));
  }

  @ParameterizedTest
  @CsvSource({
    "00A0", "2007", "202F", "3000", "2011", "2013", "2014", "2212", "200B", "202A", "FEFF",
  })
  void readsThroughBlanksDashesAndMarksOfEveryKind(String codePoint) {
    String between = Character.toString(Integer.parseInt(codePoint, 16));
    String text = between + "208" + between + "555" + between + "0111" + between;
    assertEquals(Optional.of("+12085550111"), E164.parse(text, "US").map(E164::value));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "''|US|MISSING",
        "'   '|US|MISSING",
        "1.8335E+10|US|SCIENTIFIC",
        "1,8335E+10|US|SCIENTIFIC",
        "1.8335e10|US|SCIENTIFIC",
        "+1.83355501E+10|-|SCIENTIFIC",
        "18335E6|US|SCIENTIFIC",
        "208 555 0111 ext. 5|US|EXTENSION",
        "208-555-0111x12|US|EXTENSION",
        "tel:+1-208-555-0111;ext=12|-|EXTENSION",
        "208 555 0111 #9|US|EXTENSION",
        "208 555 0111,,4|US|EXTENSION",
        "208 555 0111, 208 555 0112|US|NOT_A_NUMBER",
        "n/a|US|NOT_A_NUMBER",
        "1-800-FLOWERS|US|NOT_A_NUMBER",
        "+|US|NOT_A_NUMBER",
        "++12085550111|US|NOT_A_NUMBER",
        "2085550111+|US|NOT_A_NUMBER",
        "208 555 0111|-|COUNTRY_NEEDED",
        "208 555 0111|XX|COUNTRY_NEEDED",
        "+999123456789|-|UNKNOWN_CALLING_CODE",
        "+1208555011|-|TOO_SHORT",
        "5550111|US|TOO_SHORT",
        "12|US|TOO_SHORT",
        "+120855501110|-|TOO_LONG",
        "442079460123|US|TOO_LONG",
        "12345678901234567890|US|TOO_LONG",
      })
  void saysWhatIsWrongWhereThereIsNoNumber(String text, String country, PhoneText.Flaw flaw) {
    assertEquals(Optional.of(flaw), PhoneText.read(text, country).flaw());
    assertTrue(E164.parse(text, country).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "+12085550111,+1,208 555 0111,US",
    "+14165550123,+1,416 555 0123,CA",
    "+14160000001,+1,416 000 0001,CA",
    "+18765550100,+1,876 555 0100,JM",
    "+17875550100,+1,787 555 0100,PR",
    "+15555550100,+1,555 555 0100,US",
    "+442079460123,+44,20 7946 0123,GB",
    "+447700900123,+44,7700 900123,GB",
    "+4930123456,+49,30 123456,DE",
  })
  void showsCallingCodeAndNationalPartApart(
      String e164, String callingCode, String national, String country) {
    E164 number = new E164(e164);
    assertEquals(callingCode, number.callingCode());
    assertEquals(national, number.national());
    assertEquals(Optional.of(country), number.country());
    assertEquals(e164, number.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"800", "833", "844", "855", "866", "877", "888"})
  void knowsTheTollFreeCodes(String code) {
    assertTrue(new E164("+1" + code + "5550100").isTollFree());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+12085550100", "+18225550100", "+448005550100", "+80012345678"})
  void takesNothingElseForTollFree(String e164) {
    assertFalse(new E164(e164).isTollFree());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12085550111",
        "+0208555011",
        "+1208",
        "+1208555011100000",
        "+1 2085550111",
        "+99912345678"
      })
  void isOnlyMadeOfWhatIsInItsForm(String text) {
    assertThrows(IllegalArgumentException.class, () -> new E164(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+883510001234567", "+80012345678"})
  void hasNoCountryWhereNoneOwnsIt(String e164) {
    assertEquals(Optional.empty(), new E164(e164).country());
  }
}
