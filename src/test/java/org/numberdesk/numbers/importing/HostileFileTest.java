package org.numberdesk.numbers.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.numberdesk.numbers.importing.Workbook.number;
import static org.numberdesk.numbers.importing.Workbook.shared;
import static org.numberdesk.numbers.importing.Workbook.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is read or refused; nothing else happens. */
class HostileFileTest {

  private static final byte[] CSV =
      Files.utf8(
          "phoneNumber;name;supportsSms;purchaseDate;tags",
          "+12085550111;\"a \"\"b\"\" \nc\";true;2026-01-01;x,y",
          "1.8335E+10;;;;");
  private static final byte[] JSON =
      "{\"entities\":[{\"phoneNumber\":\"+12085550111\",\"capabilities\":[\"sms\"],\"x\":{\"y\":[1,2]}}],\"total\":1}"
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] XLSX =
      new Workbook()
          .row(shared(0), text("name"))
          .row(number("18335550100"), text("a"))
          .row("<c><f>A1</f><v>1</v></c>", "<c t='b'><v>1</v></c>")
          .bytes();

  private static void readOrRefuse(byte[] bytes, FileFormat format) {
    RowJudge judge = new RowJudge("US");
    try (InventoryFile file =
        InventoryFile.open(new ByteArrayInputStream(bytes), format, Map.of("a", "phoneNumber"))) {
      file.forEachRemaining(row -> assertNotNull(judge.judge(row)));
      assertNotNull(file.unused());
    } catch (InventoryFileUnreadable refusal) {
      assertTrue(refusal.key().startsWith("numbers.import.file."));
    }
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll FileFormat format) {
    readOrRefuse(bytes, format);
    readOrRefuse(bytes, null);
  }

  @Property(tries = 500)
  void anyTextUnderAHeaderIsReadOrRefused(@ForAll("cells") String text) {
    readOrRefuse(("phoneNumber,name,purchaseDate\n" + text).getBytes(StandardCharsets.UTF_8), null);
    readOrRefuse(
        ("phoneNumber,phoneNumberType\n" + text + ",shortcode").getBytes(StandardCharsets.UTF_16),
        null);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("+0123456789Ee.,;()-x \"'\n\r\t=").ofMaxLength(60),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Property(tries = 1000)
  void aDamagedFileIsReadOrRefused(
      @ForAll FileFormat format, @ForAll @IntRange(max = 9999) int at, @ForAll byte damage) {
    byte[] bytes =
        switch (format) {
          case CSV -> CSV.clone();
          case JSON -> JSON.clone();
          case XLSX -> XLSX.clone();
        };
    bytes[at % bytes.length] = damage;
    readOrRefuse(bytes, format);
    readOrRefuse(bytes, null);
  }

  @Property(tries = 300)
  void damagedSheetsAreReadOrRefused(@ForAll("xml") String xml) {
    readOrRefuse(new Workbook().row(shared(0), text("name")).raw(xml).bytes(), null);
  }

  @Provide
  Arbitrary<String> xml() {
    return Arbitraries.of(
            "<row r='2'>",
            "</row>",
            "<row>",
            "<c r='A2'>",
            "<c r='B9' t='s'>",
            "<c t='x' r='C1'>",
            "<c s='99' r='A3'>",
            "</c>",
            "<v>",
            "</v>",
            "7",
            "-1",
            "1E9999",
            "<f t='shared' si='4'>",
            "<f t='array' ref='A1:'>",
            "</f>",
            "<is>",
            "</is>",
            "<t>",
            "</t>",
            "&x;",
            "]]>",
            "A")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aHundredThousandRowsAreReadRowByRow() {
    int rows = 100_000;
    RowJudge judge = new RowJudge("US");
    int good = 0;
    int bad = 0;
    try (InventoryFile file = InventoryFile.open(generated(rows), Map.of())) {
      while (file.hasNext()) {
        if (judge.judge(file.next()) instanceof NumberRow) {
          good++;
        } else {
          bad++;
        }
      }
    }
    assertEquals(rows - rows / 20, good);
    assertEquals(rows / 20, bad);
  }

  /** A file that exists only while it is read; every twentieth row repeats the one before. */
  private static InputStream generated(int rows) {
    return new InputStream() {
      private byte[] line =
          Files.utf8("phoneNumber,phoneNumberType,countryCode,name,supportsSms", "");
      private int position;
      private int row;

      @Override
      public int read() {
        if (position == line.length) {
          if (row == rows) {
            return -1;
          }
          int number = 5_550_000 + (row % 20 == 19 ? row - 1 : row);
          line = Files.utf8("+1208" + number + ",local,US,Desk " + row + ",true", "");
          row++;
          position = 0;
        }
        return line[position++] & 0xff;
      }
    };
  }
}
