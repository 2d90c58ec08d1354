package org.numberdesk.numbers.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInventoryTest {

  private static final String ONE = "{\"id\":\"a\",\"phoneNumber\":\"+12085550111\"}";
  private static final String TWO = "{\"id\":\"b\",\"phoneNumber\":\"+12085550112\"}";

  private static byte[] json(String text) {
    return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static String page(String... entities) {
    return "{\"pageSize\":25,\"entities\":["
        + String.join(",", entities)
        + "],\"total\":2,\"sort\":[{\"by\":{\"x\":[1]}}],\"selfUri\":\"/api\"}";
  }

  @Test
  void readsEveryShapeInWhichTheAnswerIsKept() {
    for (String file :
        List.of(
            page(ONE, TWO),
            "[" + page(ONE) + "," + page(TWO) + "]",
            "[" + ONE + "," + TWO + "]",
            page(ONE) + "\n" + page(TWO),
            ONE + "\n" + TWO,
            "[" + page() + "," + page(ONE, TWO) + ",{\"entities\":null}]",
            "\uFEFF" + page(ONE, TWO))) {
      List<NumberRow> rows = Files.good(file.getBytes(StandardCharsets.UTF_8));
      assertEquals(List.of("a", "b"), rows.stream().map(NumberRow::externalId).toList(), file);
      assertEquals(List.of(1, 2), rows.stream().map(NumberRow::line).toList(), file);
    }
  }

  @Test
  void readsAllThatTheVendorSaysOfANumber() {
    NumberRow row =
        Files.good(
                json(
                    "{'entities':[{'id':'4d1c','name':'Front desk','phoneNumber':'+18335550100',"
                        + "'phoneNumberType':'tollfree','provisionedThroughPureCloud':true,"
                        + "'phoneNumberStatus':'PENDING','capabilities':['sms','mms','voice'],"
                        + "'countryCode':'US','country':'Vereinigte Staaten',"
                        + "'dateCreated':'2026-01-02T03:04:05.678Z','createdBy':{'id':'u'},'version':3,"
                        + "'purchaseDate':'2026-01-02T03:04:05.678Z','autoRenewable':'Quarterly',"
                        + "'shortCodeBillingType':'Vanity','supportsSms':true,'supportsMms':false,"
                        + "'supportsVoice':null,'provisioningStatus':{'action':'Create',"
                        + "'state':'Running','error':{'message':'x','code':'y','status':400}},"
                        + "'compliance':{'stopSettings':[{'keyword':['STOP'],'response':'z'}]},"
                        + "'selfUri':'/api/v2'}]}"))
            .get(0);
    assertEquals("TOLL_FREE", row.type().name());
    assertEquals("PENDING", row.status().name());
    assertEquals("US", row.country());
    assertEquals("2026-01-02", row.purchaseDate().toString());
    assertEquals(List.of(true, true, false), List.of(row.sms(), row.voice(), row.mms()));
    assertEquals("Front desk", row.label());
    assertEquals("4d1c", row.externalId());
  }

  @ParameterizedTest
  @CsvSource({
    "local,+12085550111,US,TEN_DLC",
    "mobile,+447700900123,GB,UK_LONG_NUMBER",
    "tollfree,+18335550100,US,TOLL_FREE",
    "shortcode,12345,US,SHORT_CODE",
    "shortcode,60123,GB,UK_SHORT_CODE",
    "alphanumeric,ACME,GB,ALPHANUMERIC",
  })
  void readsEveryTypeOfNumber(String type, String number, String country, String senderType) {
    String entity =
        "{'phoneNumber':'%s','phoneNumberType':'%s','countryCode':'%s'}"
            .formatted(number, type, country);
    assertEquals(senderType, Files.good(json("[" + entity + "]")).get(0).type().name());
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID,INVALID",
    "ACTIVE,ACTIVE",
    "PORTING,PORTING",
    "PENDING,PENDING",
    "PENDING_CANCELLATION,PENDING_CANCELLATION",
    "INITIATED,INITIATED",
    "active,ACTIVE",
    "invalid,INVALID",
    "initiated,INITIATED",
    "porting,PORTING",
    "pending,PENDING",
    "pending-cancellation,PENDING_CANCELLATION",
  })
  void readsEveryStatusAsModelAndFilterWriteIt(String text, String status) {
    String entity = "[{'phoneNumber':'+12085550111','phoneNumberStatus':'" + text + "'}]";
    assertEquals(status, Files.good(json(entity)).get(0).status().name());
  }

  @Test
  void namesUnknownPropertiesAndReadsOn() {
    byte[] file =
        json(
            "[{'phoneNumber':'+12085550111','satellite':{'a':[{'b':1}]},'mood':'good'},"
                + "{'phoneNumber':'+12085550112','mood':'bad'}]");
    try (InventoryFile opened = InventoryFile.open(new ByteArrayInputStream(file), Map.of())) {
      opened.forEachRemaining(row -> {});
      assertEquals(List.of("satellite", "mood"), opened.unused());
    }
  }

  @Test
  void namesUnknownValuesAndReadsOn() {
    List<RowVerdict> rows =
        Files.verdicts(
            json(
                "[{'phoneNumber':'+12085550111','phoneNumberStatus':'SLEEPING'},"
                    + "{'phoneNumber':'+12085550112','phoneNumberType':'satellite'},"
                    + "{'phoneNumber':'+12085550113','capabilities':['sms','telepathy']}]"));
    RowError status = ((BadRow) rows.get(0)).heaviest();
    assertEquals(
        List.of("phoneNumberStatus", "SLEEPING", "numbers.import.error.status"),
        List.of(status.column(), status.value(), status.messageKey()));
    RowError type = ((BadRow) rows.get(1)).heaviest();
    assertEquals(
        List.of("phoneNumberType", "satellite", "numbers.import.error.type"),
        List.of(type.column(), type.value(), type.messageKey()));
    NumberRow row = (NumberRow) rows.get(2);
    assertEquals(true, row.sms());
    assertEquals(List.of("telepathy"), row.remarks());
  }

  @Test
  void aListOfCapabilitiesIsCompleteAndNoneIsUnknown() {
    List<NumberRow> rows =
        Files.good(
            json(
                "[{'phoneNumber':'+12085550111','capabilities':['voice']},"
                    + "{'phoneNumber':'+12085550112','capabilities':[]},"
                    + "{'phoneNumber':'+12085550113'}]"));
    assertEquals(List.of(false, true), List.of(rows.get(0).sms(), rows.get(0).voice()));
    assertNull(rows.get(1).sms());
    assertNull(rows.get(2).sms());
  }

  @Test
  void readsNumbersWrittenAsNumbersAndRefusesRoundedOnes() {
    List<RowVerdict> rows =
        Files.verdicts(json("[{'phoneNumber':18335550100},{'phoneNumber':1.8335E+10}]"));
    assertEquals("+18335550100", ((NumberRow) rows.get(0)).address().text());
    assertEquals("numbers.import.error.scientific", ((BadRow) rows.get(1)).heaviest().messageKey());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "'+12085550111'", "null", "{}", "{'phoneNumber':{'x':1}}"})
  void anElementWithoutANumberIsABadRow(String element) {
    List<RowVerdict> rows =
        Files.verdicts(json("[" + element + ",{'phoneNumber':'+12085550112'}]"));
    assertTrue(rows.get(0) instanceof BadRow);
    assertEquals(2, ((NumberRow) rows.get(1)).line());
  }

  @Test
  void aPageWithoutEntitiesIsAFileWithoutNumbers() {
    assertTrue(Files.rows(json(page())).isEmpty());
    assertTrue(Files.rows(json("[]")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"message\":\"unauthorized\",\"status\":401}|numbers.import.file.noNumbers",
        "{}|numbers.import.file.noNumbers",
        "[{\"phoneNumber\":\"+12085550111\"|numbers.import.file.brokenJson",
        "[{\"phoneNumber\":\"+12085550111\"},|numbers.import.file.brokenJson",
        "{phoneNumber:1}|numbers.import.file.brokenJson",
        "[1,]|numbers.import.file.brokenJson",
        "[{\"phoneNumber\":\"\\x\"}]|numbers.import.file.brokenJson",
      })
  void refusesWhatIsNoAnswerOfTheVendor(String content, String key) {
    assertEquals(key, Files.whyUnreadable(content.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({"7,noNumbers", "true,noNumbers", "phoneNumber,brokenJson", "' ',empty"})
  void takesTheCallersWordThatAFileIsJson(String content, String key) {
    assertEquals(
        "numbers.import.file." + key,
        assertThrows(
                InventoryFileUnreadable.class,
                () ->
                    InventoryFile.open(
                            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                            FileFormat.JSON,
                            Map.of())
                        .hasNext())
            .key());
  }

  @Test
  void doesNotDrownInDepthOrBytesThatAreNoText() {
    assertEquals("numbers.import.file.brokenJson", Files.whyUnreadable(json("[".repeat(100_000))));
    byte[] western = "[{\"phoneNumber\":\"é\"}]".getBytes(Charset.forName("windows-1252"));
    assertEquals("numbers.import.file.brokenJson", Files.whyUnreadable(western));
  }

  @Test
  void keepsOutWhatNoDatabaseStores() {
    byte[] file = json("[{'phoneNumber':'+12085550111','name':'a\\u0000b\\ud800c'}]");
    assertEquals("a\uFFFDb\uFFFDc", Files.good(file).get(0).label());
  }
}
