package org.numberdesk.numbers.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.numberdesk.numbers.importing.Workbook.number;
import static org.numberdesk.numbers.importing.Workbook.shared;
import static org.numberdesk.numbers.importing.Workbook.styled;
import static org.numberdesk.numbers.importing.Workbook.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookInventoryTest {

  private static Workbook numbers() {
    return new Workbook().row(shared(0), text("name"), text("supportsSms"), text("purchaseDate"));
  }

  @Test
  void readsTheFirstVisibleSheetAndCountsItsRows() {
    byte[] file =
        numbers()
            .row(text("+12085550111"), text("Desk &amp; door"), "<c t='b'><v>1</v></c>")
            .skipRow()
            .row(text(" "))
            .row(text("+12085550112"))
            .bytes();
    List<NumberRow> rows = Files.good(file);
    assertEquals(List.of(2, 5), rows.stream().map(NumberRow::line).toList());
    assertEquals("Desk & door", rows.get(0).label());
    assertEquals(true, rows.get(0).sms());
    assertNull(rows.get(1).sms());
  }

  @ParameterizedTest
  @ValueSource(strings = {"18335550100", "1.83355501E10", "18335550100.0", "8335550100"})
  void aNumberKeptAsANumberIsExact(String cell) {
    byte[] file = numbers().row(number(cell)).bytes();
    assertEquals("+18335550100", Files.good(file).get(0).address().text());
  }

  @ParameterizedTest
  @CsvSource({
    "1.8335E+10,scientific",
    "1.83355501001833555E+25,scientific",
    "1E999999999,scientific",
    "0.5,tooFewDigits",
  })
  void aRoundedOneIsNeverExpanded(String cell, String reason) {
    RowVerdict asNumber = Files.verdicts(numbers().row(text(cell)).bytes()).get(0);
    assertEquals("numbers.import.error." + reason, ((BadRow) asNumber).heaviest().messageKey());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "1.83355501001833555E+25"})
  void aNumberBeyondWhatExcelKeepsExactIsRefused(String cell) {
    RowVerdict verdict = Files.verdicts(numbers().row(number(cell)).bytes()).get(0);
    assertEquals("numbers.import.error.scientific", ((BadRow) verdict).heaviest().messageKey());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void knowsDatesByTheirFormat(int style) {
    byte[] file =
        numbers().row(text("+12085550111"), text(""), text(""), styled(style, "46022.75")).bytes();
    assertEquals("2025-12-31", Files.good(file).get(0).purchaseDate().toString());
  }

  @Test
  void takesNoOtherFormatForADate() {
    byte[] file = numbers().row(styled(3, "2085550111"), styled(3, "46022")).bytes();
    assertEquals("46022", Files.good(file).get(0).label());
  }

  @Test
  void readsWhatAFormulaCameTo() {
    byte[] file =
        numbers()
            .row(
                "<c><f>A9</f><v>12085550111</v></c>",
                "<c t='str'><f>\"a\"</f><v>a</v></c>",
                "<c t='b'><f>TRUE()</f><v>0</v></c>")
            .row("<c t='e'><v>#N/A</v></c>")
            .bytes();
    List<RowVerdict> rows = Files.verdicts(file);
    NumberRow row = (NumberRow) rows.get(0);
    assertEquals(List.of("+12085550111", "a"), List.of(row.address().text(), row.label()));
    assertEquals(false, row.sms());
    assertEquals("numbers.import.error.notANumber", ((BadRow) rows.get(1)).heaviest().messageKey());
  }

  @Test
  void needsNoStyles() {
    byte[] file = numbers().row(text("+12085550111")).without("xl/styles.xml").bytes();
    assertEquals(1, Files.good(file).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZZ1", "XFD1", "1", "", "A", "AAAAAAAAAAAAAAAAAAAAAAAAAA1"})
  void refusesAddressesThatWouldMakeRowsWithoutEnd(String address) {
    byte[] file = numbers().raw("<row r='2'><c r='" + address + "'><v>1</v></c></row>").bytes();
    assertEquals("numbers.import.file.tooManyColumns", Files.whyUnreadable(file));
  }

  @Test
  void refusesFormulasThatWouldTakeHours() {
    String formula = "A1+".repeat(1_000);
    Workbook sharing =
        numbers().row("<c><f t='shared' si='0' ref='A2:A999'>" + formula + "</f><v>1</v></c>");
    for (int i = 0; i < 200; i++) {
      sharing.row("<c><f t='shared' si='0'/><v>1</v></c>");
    }
    assertEquals("numbers.import.file.formulas", Files.whyUnreadable(sharing.bytes()));
    Workbook hiding = numbers().row("<c><f><x/>" + "A1+".repeat(3_000) + "</f><v>1</v></c>");
    assertEquals("numbers.import.file.formulas", Files.whyUnreadable(hiding.bytes()));
  }

  @Test
  void refusesWhatUnpacksWithoutEnd() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet><sheetData>".getBytes());
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        zip.write(blanks);
      }
    }
    assertEquals("numbers.import.file.tooLarge", Files.whyUnreadable(bytes.toByteArray()));
  }

  @Test
  void readsNoEntities() {
    byte[] file =
        numbers()
            .row(text("+12085550111"))
            .part(
                "xl/sharedStrings.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sst><si><t>&e;</t></si></sst>")
            .bytes();
    assertEquals("numbers.import.file.brokenWorkbook", Files.whyUnreadable(file));
  }

  @Test
  void refusesZipsThatAreNoWorkbooks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(7);
    }
    assertEquals("numbers.import.file.brokenWorkbook", Files.whyUnreadable(bytes.toByteArray()));
    byte[] whole = numbers().row(text("+12085550111")).bytes();
    for (int length = 4; length < whole.length; length += 7) {
      assertEquals(
          "numbers.import.file.brokenWorkbook", Files.whyUnreadable(Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void readsAnEmptySheetAsAnEmptyFile() {
    assertEquals("numbers.import.file.empty", Files.whyUnreadable(new Workbook().bytes()));
  }
}
