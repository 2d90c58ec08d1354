package org.numberdesk.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.shared.Json;

/** The rules that come with the portal. */
class DeliveredDeadlinesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  static Stream<DeadlineEntry> entries() {
    return DeadlineSeed.entries().stream();
  }

  private static RegulatoryDeadline rule(String id) {
    return entries()
        .filter(entry -> entry.id().equals(id))
        .map(entry -> new RegulatoryDeadline(entry, TODAY))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void eachCanBeTakenIn(DeadlineEntry entry) {
    assertEquals(List.of(), entry.errors(TODAY));
  }

  @Test
  void eachHasANameOfItsOwn() {
    assertEquals(86, entries().map(DeadlineEntry::id).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void whatIsWrittenOutAgainIsWhatWasRead(DeadlineEntry entry) throws JsonProcessingException {
    DeadlineEntry again = new RegulatoryDeadline(entry, TODAY).entry();
    DeadlineEntry read =
        Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(again), DeadlineEntry.class);
    assertEquals(again, read);
    assertEquals(entry.dateHistory(), read.dateHistory());
    assertEquals(entry.also(), read.also());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "us-tfn-pending-block | TOLL_FREE |",
        "us-10dlc-full-block | TEN_DLC |",
        "ca-highlevel-numbers | CA_LONG_NUMBER |",
        "ca-shortcode-freeze-yearly | SHORT_CODE |",
        "gb-ofcom-consult-open | ALPHANUMERIC UK_LONG_NUMBER UK_SHORT_CODE |",
        "es-numeric-measures | OTHER_LONG_NUMBER |",
        "us-tcpa-revocation | |",
        "us-att-email-gateway-end | | email-to-sms",
        "cn-signature | | signature",
      })
  void wordsForSendersBecomeTypes(String id, String types, String others) {
    RegulatoryDeadline rule = rule(id);
    assertEquals(
        words(types), rule.senderTypes().stream().map(Enum::name).collect(Collectors.toSet()));
    assertEquals(words(others), Set.copyOf(rule.otherSenders()));
  }

  private static Set<String> words(String text) {
    return text == null ? Set.of() : Set.of(text.split(" "));
  }

  @Test
  void theVendorsUndatedAnnouncementSaysThatItsDayIsNotKnown() {
    RegulatoryDeadline rule = rule("gb-genesys-uk-registration");
    assertEquals(DatePrecision.MONTH, rule.precision());
    assertTrue(rule.dateNote().contains("not published"), rule.dateNote());
  }

  @Test
  void whatIsVacatedTouchesNobodyAndBlocksNothing() {
    RegulatoryDeadline rule = rule("us-fcc-one-to-one");
    assertEquals(NumberCondition.NOBODY, rule.touches());
    assertEquals(null, rule.blocksFrom(TODAY));
  }

  @Test
  void aMoveKeepsEachDateAndRaisesTheRevision() {
    RegulatoryDeadline rule = rule("us-verizon-email-gateway-end");
    rule.move(LocalDate.of(2027, 6, 30), DeadlineStatus.DELAYED, "put off", null, TODAY);
    rule.move(
        LocalDate.of(2027, 9, 30), DeadlineStatus.DELAYED, null, "https://a.example/x", TODAY);
    assertEquals(List.of("2027-03-31", "2027-06-30 (put off)", "2027-09-30"), rule.history());
    assertEquals(2, rule.revision());
    assertEquals("https://a.example/x", rule.source());
    assertTrue(rule.moreSources().contains("https://www.sigspan.com/carrier-gateway-shutdown"));
  }
}
