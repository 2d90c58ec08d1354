package org.numberdesk.numbers.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvInventoryTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsTheSeparatorInTheHeader(String separator) {
    byte[] file =
        Files.utf8(
            String.join(separator, "phoneNumber", "name", "supportsSms"),
            String.join(separator, "+12085550111", "\"a, b; c\td\"", "true"));
    NumberRow row = Files.good(file).get(0);
    assertEquals("+12085550111", row.address().text());
    assertEquals("a, b; c d", row.label());
    assertEquals(true, row.sms());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void readsTheEncodingsOfSpreadsheets(String encoding) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (encoding.startsWith("UTF-16")) {
      bytes.write("\uFEFF".getBytes(Charset.forName(encoding)));
    }
    bytes.write("phoneNumber,name\n+12085550111,Café Zürich – Nord\n".getBytes(encoding));
    assertEquals("Café Zürich – Nord", Files.good(bytes.toByteArray()).get(0).label());
  }

  @Test
  void readsWhatExcelMakes() {
    byte[] file =
        ("\uFEFFphoneNumber;name;supportsSms;purchaseDate\r\n"
                + "+12085550111;\"Front\r\ndesk \"\"A\"\"\";WAHR;24.12.2025\r\n"
                + "+12085550112;Back office;FALSCH;\r\n")
            .getBytes(StandardCharsets.UTF_8);
    List<NumberRow> rows = Files.good(file);
    assertEquals("Front  desk \"A\"", rows.get(0).label());
    assertEquals(true, rows.get(0).sms());
    assertEquals("2025-12-24", rows.get(0).purchaseDate().toString());
    assertEquals(false, rows.get(1).sms());
    assertEquals(List.of(2, 4), rows.stream().map(NumberRow::line).toList());
  }

  @Test
  void honoursExcelsOwnSeparatorLine() {
    List<NumberRow> rows =
        Files.good(Files.utf8("sep=|", "phoneNumber|name", "+12085550111|a,b;c"));
    assertEquals("a,b;c", rows.get(0).label());
    assertEquals(3, rows.get(0).line());
  }

  @Test
  void countsLinesAsTheFileDoes() {
    byte[] file =
        Files.utf8(
            "phoneNumber,notes",
            "+12085550111,\"one",
            "two",
            "three\"",
            "",
            ",",
            "+12085550112,x",
            "+12085550113,y");
    assertEquals(List.of(2, 7, 8), Files.rows(file).stream().map(ImportRow::line).toList());
    assertEquals("one\ntwo\nthree", Files.good(file).get(0).notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesWhateverEndsThem(String end) {
    byte[] file =
        String.join(end, "phoneNumber", "+12085550111", "+12085550112")
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(2, 3), Files.rows(file).stream().map(ImportRow::line).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "phoneNumber",
    "PHONENUMBER",
    "phone_number",
    "Phone Number",
    "Number",
    "E.164",
    "Telephone",
    "DID",
    "MSISDN",
  })
  void knowsTheHeadersOfTheNumber(String header) {
    assertEquals(
        "+12085550111", Files.good(Files.utf8(header, "+12085550111")).get(0).address().text());
  }

  @Test
  void knowsTheHeadersOfOtherExports() {
    NumberRow row =
        Files.good(
                Files.utf8(
                    "Number,Type,Country,Label,Status,SMS,Voice,MMS,Purchase Date,Tags,Notes,Owner,Site,Cost Center,Id",
                    "2085550111,local,US,Desk,pending,yes,no,1,2026-01-31,\"b;A, b\",n,o,s,c,x-1"))
            .get(0);
    assertEquals("Desk", row.label());
    assertEquals("PENDING", row.status().name());
    assertEquals(List.of(true, false, true), List.of(row.sms(), row.voice(), row.mms()));
    assertEquals("2026-01-31", row.purchaseDate().toString());
    assertEquals(List.of("b", "a"), row.tags());
    assertEquals(
        List.of("n", "o", "s", "c", "x-1"),
        List.of(row.notes(), row.owner(), row.site(), row.costCentre(), row.externalId()));
  }

  @Test
  void theContractsNamesOutweighThoseOfOtherExports() {
    NumberRow row =
        Files.good(
                Files.utf8(
                    "country,countryCode,number,phoneNumber",
                    "Vereinigte Staaten,US,7,+12085550111"))
            .get(0);
    assertEquals("US", row.country());
    assertEquals("+12085550111", row.address().text());
  }

  @Test
  void aSavedMappingOutweighsEveryName() {
    byte[] file = Files.utf8("Rufnummer,name,Bezeichnung,Ort", "+12085550111,ignored,Desk,Boise");
    Map<String, String> saved =
        Map.of("RUFNUMMER", "phoneNumber", "Bezeichnung", "name", "ort", "site", "name", "");
    try (InventoryFile opened = InventoryFile.open(new ByteArrayInputStream(file), saved)) {
      NumberRow row = (NumberRow) new RowJudge("US").judge(opened.next());
      assertEquals("Desk", row.label());
      assertEquals("Boise", row.site());
      assertEquals(List.of("name"), opened.unused());
      assertEquals(
          Map.of("Rufnummer", "phoneNumber", "Bezeichnung", "name", "Ort", "site"),
          opened.columns());
    }
  }

  @Test
  void namesTheColumnsItDoesNotUse() {
    try (InventoryFile file = Files.open(Files.utf8("phoneNumber,colour,,size", "1,2,3,4"))) {
      assertEquals(List.of("colour", "size"), file.unused());
      assertEquals(List.of("phoneNumber", "colour", "", "size"), file.header());
    }
  }

  @Test
  void keepsTheRowAsItStands() {
    ImportRow row = Files.rows(Files.utf8("phoneNumber,colour", " +1 208 ,=blue")).get(0);
    assertEquals(List.of(" +1 208 ", "=blue"), row.cells());
    assertEquals(Map.of("phoneNumber", " +1 208 ", "colour", "=blue"), row.raw());
  }

  @Test
  void aHeaderAloneIsAFileWithoutNumbers() {
    assertTrue(Files.rows(Files.utf8("phoneNumber,name", "")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|numbers.import.file.empty",
        "'\n\n  \n'|numbers.import.file.empty",
        "'+12085550111,Desk'|numbers.import.file.noNumberColumn",
        "'name,label\na,b'|numbers.import.file.noNumberColumn",
        "'phoneNumber,name,Phone-Number\n1,2,3'|numbers.import.file.columnTwice",
        "'phoneNumber\n\"+12085550111'|numbers.import.file.openQuote",
        "'\"phoneNumber'|numbers.import.file.openQuote",
        "'<html><body>'|numbers.import.file.noNumberColumn",
      })
  void refusesWhatIsNoTableOfNumbers(String content, String key) {
    assertEquals(key, Files.whyUnreadable(content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesBinaryContentAndOldWorkbooks() {
    byte[] binary = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 0, 0};
    assertEquals("numbers.import.file.notATable", Files.whyUnreadable(binary));
    byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertEquals("numbers.import.file.oldExcel", Files.whyUnreadable(xls));
    byte[] wide = Files.utf8("phoneNumber" + ",x".repeat(256));
    assertEquals("numbers.import.file.tooManyColumns", Files.whyUnreadable(wide));
  }

  @Test
  void givesTheRowsBeforeAnOpenQuoteAndNamesItsLine() {
    try (InventoryFile file =
        Files.open(Files.utf8("phoneNumber", "+12085550111", "\"+12085550112", "more"))) {
      assertEquals(2, file.next().line());
      InventoryFileUnreadable refusal = assertThrows(InventoryFileUnreadable.class, file::hasNext);
      assertEquals("numbers.import.file.openQuote", refusal.key());
      assertEquals(List.of(3), refusal.parameters());
    }
  }

  @Test
  void tellsAStreamThatBreaksOffFromBadContent() {
    InputStream broken =
        new InputStream() {
          private int left = 9000;

          @Override
          public int read() throws IOException {
            if (left-- > 0) {
              return left % 20 == 0 ? '\n' : 'a';
            }
            throw new IOException("gone");
          }
        };
    assertThrows(
        UncheckedIOException.class,
        () ->
            InventoryFile.open(broken, Map.of(ImportField.key("a".repeat(19)), "phoneNumber"))
                .forEachRemaining(row -> {}));
  }

  @Test
  void keepsOutWhatNoDatabaseStores() {
    byte[] file = Files.utf8("phoneNumber,name", "1," + "x".repeat(9000), "2,a\u0000b");
    assertEquals("a\uFFFDb", Files.rows(file).get(1).cells().get(1));
  }
}
