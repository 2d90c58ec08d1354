package org.numberdesk.registrations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.EntityType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.InvalidFields;

class StartSheetTest {

  private static StartSheet read(String text) {
    return StartSheet.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static SheetRow row(String text) {
    return read(text).rows().iterator().next();
  }

  private static Submission start(SenderType type) {
    return new Submission(type, null, null, null, null).whole();
  }

  private static Submission over(SheetRow row) {
    return row.over(start(row.type().orElse(SenderType.TOLL_FREE))).convert().submission();
  }

  @Test
  void columnsAreKnownByLabelAndByPath() {
    Submission text =
        over(
            row(
                "Kind of sender;Numbers;Legal name;brand.website;Sample 2\n"
                    + "TEN_DLC;12085550123, +1 208 555 0124;Pine LLC;https://pine.example;\"a\nb\"\n"));
    assertEquals(SenderType.TEN_DLC, text.senderType());
    assertEquals(List.of("+12085550123", "+12085550124"), text.campaign().numbers());
    assertEquals("Pine LLC", text.brand().legalName());
    assertEquals("https://pine.example", text.brand().website());
    assertEquals("a\nb", text.campaign().samples().get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC_PROFIT,yes",
    "Company on a stock exchange,TRUE",
    "company ON a stock exchange,x"
  })
  void choicesAreWrittenAsTheFormShowsThemOrAsTheInterfaceNamesThem(String form, String yes) {
    SheetRow row =
        row("Numbers,brand.entityType,campaign.embeddedLink\n,%s,%s\n".formatted(form, yes));
    Submission text = over(row);
    assertEquals(EntityType.PUBLIC_PROFIT, text.brand().entityType());
    assertEquals(true, text.campaign().embeddedLink());
    assertEquals(List.of(), row.errors());
  }

  @ParameterizedTest
  @CsvSource({
    "senderType,PIGEON",
    "brand.entityType,LLC",
    "campaign.embeddedLink,perhaps",
    "campaign.subUseCases,DANCING",
    "campaign.monthlyVolume,plenty",
    "campaign.numberPool,yes"
  })
  void whatCannotBeTakenIsToldWithItsColumn(String column, String cell) {
    SheetRow row = row("Numbers,%s\n+18445550100,%s\n".formatted(column, cell));
    over(row);
    assertEquals(1, row.errors().size(), row.errors().toString());
    String label = StartSheet.columns().get(column);
    assertTrue(row.errors().get(0).startsWith(label + ": "), row.errors().toString());
  }

  @Test
  void theEmptySheetIsReadBackWithEveryColumnKnown() {
    String header = StartSheet.template().strip();
    StartSheet sheet = read(header + "\n" + ",+18445550100" + "\n");
    assertEquals(List.of(), sheet.unused());
    long columns = header.chars().filter(c -> c == '"').count() / 2;
    assertEquals(columns, Arrays.stream(header.split("\",\"")).distinct().count());
  }

  @Test
  void aColumnWithoutMeaningIsNamed() {
    assertEquals(List.of("Mood"), read("Numbers,Mood\n+18445550100,good\n").unused());
  }

  @Test
  void twoColumnsOfOneMeaningAreRefused() {
    assertThrows(
        InvalidFields.class, () -> read("Numbers,Legal name,brand.legalName\n+18445550100,a,b\n"));
  }

  @Test
  void aSheetIsRefusedWithoutRowsAndAboveTheLimit() {
    assertThrows(InvalidFields.class, () -> read("Numbers,Legal name\n"));
    String rows = "+18445550100,Pine\n".repeat(StartSheet.MOST);
    assertEquals(StartSheet.MOST, read("Numbers,Legal name\n" + rows).rows().size());
    assertThrows(InvalidFields.class, () -> read("Numbers,Legal name\n" + rows + "1,Pine\n"));
  }
}
