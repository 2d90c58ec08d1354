package org.numberdesk.numbers.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.Impact;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.Sendability;
import org.numberdesk.numbers.SenderFacts;
import org.numberdesk.numbers.SenderRequirements;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.Supply;
import org.numberdesk.numbers.UsageKind;
import org.numberdesk.numbers.importing.ImportRow;
import org.numberdesk.numbers.importing.InventoryFile;
import org.numberdesk.numbers.importing.NumberRow;
import org.numberdesk.numbers.importing.RowJudge;

class TableFileTest {

  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

  private static PhoneNumber number(String e164, SenderType type, String country, String label) {
    PhoneNumber number = new PhoneNumber(1, e164, e164, type, country);
    number.supplied(
        new Supply(
            NumberStatus.PENDING_CANCELLATION, true, false, null, LocalDate.of(2026, 1, 31), null),
        NOW);
    number.describedFirst(
        new NumberDescription(
            label, List.of("store", "west"), "line 1\nline 2", "=HYPERLINK()", "Boise", "4711"));
    return number;
  }

  private static ExportColumns.Line line(PhoneNumber number) {
    Sendability answer =
        Sendability.of(
            SenderFacts.of(number.e164(), number.senderType(), number.country(), number.status())
                .build(),
            SenderRequirements.standard(),
            NOW,
            ZoneOffset.UTC);
    return new ExportColumns.Line(
        new JudgedNumber(number, answer, null), new Impact(Map.of(UsageKind.QUEUE, 3)), "Acme");
  }

  private static byte[] file(ExportFormat format, List<PhoneNumber> numbers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableFile file = format.open(out)) {
      file.row(ExportColumns.header(true));
      for (PhoneNumber number : numbers) {
        file.row(ExportColumns.cells(line(number), true));
      }
    }
    return out.toByteArray();
  }

  private static List<ImportRow> rows(byte[] file) {
    List<ImportRow> rows = new ArrayList<>();
    try (InventoryFile source = InventoryFile.open(new ByteArrayInputStream(file), Map.of())) {
      source.forEachRemaining(rows::add);
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void whatWasExportedCanBeImportedAndSaysTheSame(ExportFormat format) throws IOException {
    List<PhoneNumber> numbers =
        List.of(
            number("+12085550111", SenderType.TEN_DLC, "US", "-1+1 \"orders\""),
            number("+447700900111", SenderType.UK_LONG_NUMBER, "GB", "Ünï"),
            number("555010", SenderType.SHORT_CODE, "US", ""),
            number("ACMEStores", SenderType.ALPHANUMERIC, "GB", "@stores"));
    RowJudge judge = new RowJudge("US");
    List<NumberRow> rows =
        rows(file(format, numbers)).stream().map(judge::judge).map(NumberRow.class::cast).toList();
    assertEquals(numbers.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      PhoneNumber number = numbers.get(i);
      NumberRow row = rows.get(i);
      assertEquals(number.e164(), row.address().text());
      assertEquals(number.senderType(), row.type());
      assertEquals(number.country(), row.country());
      assertEquals(number.label(), row.label() == null ? "" : row.label());
      assertEquals(number.status(), row.status());
      assertEquals(number.supportsSms(), row.sms());
      assertEquals(number.supportsVoice(), row.voice());
      assertEquals(number.supportsMms(), row.mms());
      assertEquals(number.purchaseDate(), row.purchaseDate());
      assertEquals(number.tags(), row.tags());
      assertEquals(number.notes(), row.notes());
      assertEquals(number.owner(), row.owner());
      assertEquals(number.site(), row.site());
      assertEquals(number.costCentre(), row.costCentre());
    }
  }

  @Test
  void noCellBeginsAFormula() throws IOException {
    byte[] file =
        file(ExportFormat.CSV, List.of(number("+12085550111", SenderType.TEN_DLC, "US", "=1+1")));
    String text = new String(file, StandardCharsets.UTF_8);
    assertEquals(
        List.of("'=1+1", "'=HYPERLINK()"),
        List.of(
            text.split("\r\n")[1].split(",")[3],
            text.substring(text.indexOf("'=H")).split(",")[0]));
  }

  @Test
  void aWorkbookGoesOnBehindWhatWasFlushed() throws IOException {
    List<PhoneNumber> many = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      many.add(number("+1208555" + (1000 + i), SenderType.TEN_DLC, "US", "n" + i));
    }
    assertEquals(2_500, rows(file(ExportFormat.XLSX, many)).size());
  }
}
