package org.numberdesk.numbers.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numberdesk.numbers.NumberStatus;

class RowJudgeTest {

  private static final String HEADER = "phoneNumber,phoneNumberType,countryCode";

  private static RowVerdict judge(String country, String... lines) {
    RowJudge judge = new RowJudge(country);
    List<RowVerdict> verdicts = Files.rows(Files.utf8(lines)).stream().map(judge::judge).toList();
    return verdicts.get(verdicts.size() - 1);
  }

  private static NumberRow good(String country, String... lines) {
    return assertInstanceOf(NumberRow.class, judge(country, lines));
  }

  private static BadRow bad(String country, String... lines) {
    return assertInstanceOf(BadRow.class, judge(country, lines));
  }

  /** Every kind of bad row: header, row, column named, value named, key. */
  static Stream<Arguments> kindsOfBadRows() {
    return Stream.of(
        kind("phoneNumber,name", ",Desk", "phoneNumber", "", "missing"),
        kind("Number", "1.8335E+10", "Number", "1.8335E+10", "scientific"),
        kind("phoneNumber", "12085550111x5", "phoneNumber", "12085550111x5", "extension"),
        kind("phoneNumber", "to follow", "phoneNumber", "to follow", "notANumber"),
        kind("phoneNumber", "+1208555", "phoneNumber", "+1208555", "tooFewDigits"),
        kind("phoneNumber", "12345", "phoneNumber", "12345", "tooFewDigits"),
        kind("phoneNumber", "+120855501112", "phoneNumber", "+120855501112", "tooManyDigits"),
        kind("phoneNumber", "+9991234567", "phoneNumber", "+9991234567", "callingCode"),
        kind(HEADER, "12085550111,carrier pigeon,US", "phoneNumberType", "carrier pigeon", "type"),
        kind(HEADER, "12085550111,local,XX", "countryCode", "XX", "country"),
        kind(HEADER, "+12085550111,local,CA", "countryCode", "CA", "countryMismatch"),
        kind(HEADER, "+18765550100,local,US", "countryCode", "US", "countryMismatch"),
        kind(HEADER, "+447700900123,mobile,US", "countryCode", "US", "countryMismatch"),
        kind(HEADER, "+18335550100,local,US", "phoneNumberType", "local", "isTollFree"),
        kind(HEADER, "+12085550111,tollfree,US", "phoneNumberType", "tollfree", "isNotTollFree"),
        kind(HEADER, "1234,shortcode,US", "phoneNumber", "1234", "shortCode"),
        kind(HEADER, "1.2E+4,shortcode,US", "phoneNumber", "1.2E+4", "scientific"),
        kind(HEADER, "TwelveChars1,alphanumeric,", "phoneNumber", "TwelveChars1", "name"),
        kind(HEADER, "12345,alphanumeric,", "phoneNumber", "12345", "name"),
        kind("phoneNumber,Status", "12085550111,asleep", "Status", "asleep", "status"),
        kind("phoneNumber,supportsSms", "12085550111,maybe", "supportsSms", "maybe", "flag"),
        kind("phoneNumber,purchaseDate", "12085550111,soon", "purchaseDate", "soon", "date"),
        kind(
            "phoneNumber,purchaseDate",
            "12085550111,05/06/2026",
            "purchaseDate",
            "05/06/2026",
            "dateAmbiguous"),
        kind("phoneNumber,id", "12085550111," + "i".repeat(101), "id", "i".repeat(101), "tooLong"),
        kind("phoneNumber,tags", "12085550111," + "t".repeat(41), "tags", "t".repeat(41), "tags"),
        kind("phoneNumber,name", "12085550111,Desk,2nd floor", "", "2nd floor", "cells"));
  }

  private static Arguments kind(
      String header, String row, String column, String value, String key) {
    return Arguments.of(header, row, column, value, "numbers.import.error." + key);
  }

  @ParameterizedTest
  @MethodSource("kindsOfBadRows")
  void eachBadRowNamesItsColumnValueAndReason(
      String header, String row, String column, String value, String key) {
    BadRow bad = bad("US", header, row);
    RowError error = bad.heaviest();
    assertEquals(
        List.of(2, column, value, key),
        List.of(error.line(), error.column(), error.value(), error.messageKey()));
    assertEquals(1, bad.errors().size());
  }

  @ParameterizedTest
  @MethodSource("kindsOfBadRows")
  void eachReasonHasItsWords(String header, String row, String column, String value, String key) {
    assertTrue(ResourceBundle.getBundle("org.numberdesk.messages").containsKey(key), key);
  }

  @Test
  void namesAllThatIsWrongWithARow() {
    BadRow bad = bad("US", "phoneNumber,countryCode,supportsSms,purchaseDate", ",XX,maybe,soon");
    assertEquals(
        List.of("phoneNumber", "countryCode", "supportsSms", "purchaseDate"),
        bad.errors().stream().map(RowError::column).toList());
  }

  @Test
  void aNumberStandsOnceInAFileHoweverItIsWritten() {
    RowError error = bad("US", "phoneNumber", "+12085550111", "(208) 555-0111").heaviest();
    assertEquals("numbers.import.error.twice", error.messageKey());
    assertEquals(List.of(2), error.params());
    assertEquals(3, error.line());
  }

  @Test
  void theFirstRowThatCanGoInHasTheNumber() {
    NumberRow row = good("US", "phoneNumber,supportsSms", "+12085550111,maybe", "+12085550111,yes");
    assertEquals(3, row.line());
  }

  @Test
  void nationalNumbersNeedACountry() {
    RowError error = bad(null, "phoneNumber", "208 555 0111").heaviest();
    assertEquals("numbers.import.error.countryNeeded", error.messageKey());
    RowError code = bad(null, HEADER, "12345,shortcode,").heaviest();
    assertEquals("numbers.import.error.countryNeeded", code.messageKey());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "+12085550111,-,-,US,TEN_DLC,US",
        "208-555-0111,local,-,US,TEN_DLC,US",
        "208-555-0111,mobile,US,GB,TEN_DLC,US",
        "+14165550123,-,-,US,CA_LONG_NUMBER,CA",
        "416 555 0123,local,CA,US,CA_LONG_NUMBER,CA",
        "+18335550100,-,-,US,TOLL_FREE,US",
        "+18335550100,tollfree,CA,US,TOLL_FREE,CA",
        "+18335550100,-,-,CA,TOLL_FREE,CA",
        "18335550100,TollFree,us,GB,TOLL_FREE,US",
        "+18765550100,-,-,US,OTHER_LONG_NUMBER,JM",
        "+17875550100,-,-,US,OTHER_LONG_NUMBER,PR",
        "+17875550100,local,US,US,TEN_DLC,US",
        "+447700900123,mobile,GB,US,UK_LONG_NUMBER,GB",
        "020 7946 0123,-,United Kingdom,US,UK_LONG_NUMBER,GB",
        "020 7946 0123,local,-,GB,UK_LONG_NUMBER,GB",
        "+448081570123,tollfree,GB,US,OTHER_LONG_NUMBER,GB",
        "+4930123456,local,DE,US,OTHER_LONG_NUMBER,DE",
        "+883510001234567,-,-,US,OTHER_LONG_NUMBER,-",
        "12345,shortcode,-,US,SHORT_CODE,US",
        "12345,shortcode,CA,US,SHORT_CODE,CA",
        "60123,shortcode,GB,US,UK_SHORT_CODE,GB",
        "Acme Bank,alphanumeric,-,US,ALPHANUMERIC,-",
        "ACME,Alphanumeric,GB,US,ALPHANUMERIC,GB",
      })
  void typeAndCountryFollowFromTheRow(
      String number, String type, String country, String home, String senderType, String owner) {
    String row = String.join(",", number, type == null ? "" : type, country == null ? "" : country);
    NumberRow read = good(home, HEADER, row);
    assertEquals(senderType, read.type().name());
    assertEquals(owner, read.country());
  }

  @Test
  void absentStatusIsActiveAndAbsentCapabilityUnknown() {
    NumberRow row = good("US", "phoneNumber,supportsSms", "+12085550111,");
    assertEquals(NumberStatus.ACTIVE, row.status());
    assertNull(row.sms());
    assertNull(row.voice());
    assertNull(row.mms());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "yes", "Y", "1", "wahr", "WAHR", "vrai", "sí", "on"})
  void readsYes(String word) {
    assertEquals(true, good("US", "phoneNumber,sms", "+12085550111," + word).sms());
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "No", "n", "0", "falsch", "faux", "off"})
  void readsNo(String word) {
    assertEquals(false, good("US", "phoneNumber,sms", "+12085550111," + word).sms());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31",
    "2026-01-31T23:30:00Z",
    "2026-01-31T23:30:00.123+0000",
    "2026-01-31T01:00-08:00",
    "2026-01-31 23:30:00",
    "2026/01/31",
    "20260131",
    "31.01.2026",
    "31.1.2026",
    "1/31/2026",
    "01/31/2026 11:30 PM",
    "31/01/2026",
    "31-01-2026",
    "31-Jan-2026",
    "31 January 2026",
    "'Jan 31, 2026'",
    "'January 31, 2026'",
  })
  void readsDatesThatCanMeanOnlyOneDay(String text) {
    NumberRow row = good("US", "phoneNumber,purchaseDate", "+12085550111,\"" + text + "\"");
    assertEquals("2026-01-31", row.purchaseDate().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "31/31/2026",
        "01/31/26",
        "0026-01-31",
        "46022",
        "T",
        "2026-01-31Tx",
        "2026",
        "1.2",
        "2026-1-",
        "-",
        "99999999",
        "Janvier 31 2026"
      })
  void guessesNoDate(String text) {
    assertEquals(
        "numbers.import.error.date",
        bad("US", "phoneNumber,purchaseDate", "+12085550111," + text).heaviest().messageKey());
  }

  @Test
  void aDayAndMonthOfOneNumberAreNotAmbiguous() {
    NumberRow row = good("US", "phoneNumber,purchaseDate", "+12085550111,05/05/2026");
    assertEquals("2026-05-05", row.purchaseDate().toString());
  }

  @Test
  void takesOffTheApostropheThatKeepsSpreadsheetsFromComputing() {
    NumberRow row = good("US", "phoneNumber,name", "'+12085550111,'=SUM(A1)");
    assertEquals("+12085550111", row.address().text());
    assertEquals("=SUM(A1)", row.label());
  }

  @Test
  void clipsLongValuesWithoutCuttingACharacterInTwo() {
    String cut = "x".repeat(RowError.LONGEST_VALUE - 2) + "😀😀";
    RowError error = new RowError(2, "name", cut, "key", List.of());
    assertEquals("x".repeat(RowError.LONGEST_VALUE - 2) + "…", error.value());
  }
}
