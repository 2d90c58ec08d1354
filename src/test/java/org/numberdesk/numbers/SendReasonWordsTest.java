package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason has words, and its words ask for nothing that the rule did not fill in. */
class SendReasonWordsTest {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.numberdesk.messages", Locale.ENGLISH);

  private static final String UNFILLED = "…?…";

  @ParameterizedTest
  @EnumSource(SendReasonCode.class)
  void everyReasonHasItsSentenceItsStepAndItsTitle(SendReasonCode code) {
    String key = "SendReason." + code;
    assertTrue(WORDS.getString(key + ".reason").endsWith("."));
    assertTrue(WORDS.getString(key + ".reason").length() < 140);
    for (String phrase : List.of(".step", ".title")) {
      assertFalse(WORDS.getString(key + phrase).endsWith("."), "a phrase goes into sentences");
      assertFalse(WORDS.getString(key + phrase).isBlank());
    }
  }

  @Test
  void thereAreNoWordsForReasonsThatDoNotExist() {
    Set<String> codes =
        Arrays.stream(SendReasonCode.values()).map(Enum::name).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        WORDS.keySet().stream()
            .filter(key -> key.startsWith("SendReason."))
            .map(key -> key.split("\\.")[1])
            .filter(code -> !codes.contains(code))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** One case for each code; a code that no case brings forth fails the count below. */
  private static final List<String> CASES =
      List.of(
          "TOLL_FREE US RELEASED",
          "TOLL_FREE US INVALID",
          "TOLL_FREE US ACTIVE nosms",
          "TOLL_FREE US ACTIVE nosms outage:2026-11-20T11:00:00Z///",
          "TEN_DLC US ACTIVE SUSPENDED",
          "TEN_DLC US ACTIVE REJECTED",
          "TEN_DLC US ACTIVE EXPIRED",
          "TEN_DLC US ACTIVE WITHDRAWN",
          "TEN_DLC US ACTIVE DRAFT",
          "TEN_DLC US ACTIVE CARRIER_REJECTED",
          "TOLL_FREE US ACTIVE CARRIER_REJECTED clock:2026-11-27T00:00:00Z",
          "TOLL_FREE US ACTIVE CARRIER_REJECTED clock:2026-11-17T00:00:00Z",
          "TEN_DLC US ACTIVE CHANGES_REQUESTED",
          "TEN_DLC US ACTIVE WITH_STAFF",
          "TEN_DLC US ACTIVE READY_FOR_CARRIER",
          "TEN_DLC US ACTIVE WITH_CARRIER deadline:2026-01-01",
          "TOLL_FREE US PENDING import:2026-11-14T00:00:00Z APPROVED",
          "SHORT_CODE US INITIATED",
          "TOLL_FREE US PORTING APPROVED outage:2026-11-20T11:00:00Z/2026-11-20T11:30:00Z//",
          "TOLL_FREE US ACTIVE APPROVED outage:2026-11-20T11:00:00Z//2026-11-20T15:00:00Z/",
          "ALPHANUMERIC SG PENDING",
          "CA_LONG_NUMBER CA ACTIVE",
          "UK_LONG_NUMBER GB ACTIVE",
          "TOLL_FREE US ACTIVE APPROVED cure:2026-11-19T00:00:00Z ends:2026-12-01T00:00:00Z",
          "TOLL_FREE US ACTIVE APPROVED cure:2026-11-29T00:00:00Z",
          "TOLL_FREE US PENDING_CANCELLATION APPROVED",
          "TOLL_FREE US PENDING_CANCELLATION last:2026-12-01 APPROVED",
          "ALPHANUMERIC IE ACTIVE deadline:2027-01-01 outage:2026-11-22T00:00:00Z///");

  @Test
  void wordsUseOnlySlotsThatAreFilled() {
    Set<String> seen = new TreeSet<>();
    Stream.concat(
            CASES.stream().flatMap(known -> judged(known, "2026-11-20T12:00:00Z")),
            judged("ALPHANUMERIC ES ACTIVE", "2026-09-01T12:00:00Z"))
        .forEach(
            reason -> {
              seen.add(reason.code());
              SendReason marked = withEmptySlotsMarked(reason);
              for (String text : List.of(marked.reason(), marked.nextStep())) {
                assertFalse(text.contains(UNFILLED) || text.contains("{"), text);
              }
            });
    assertEquals(
        Arrays.stream(SendReasonCode.values())
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        seen);
  }

  private static SendReason withEmptySlotsMarked(SendReason reason) {
    return new SendReason(
        reason.code(),
        reason.state(),
        reason.owner(),
        reason.expected(),
        reason.link(),
        reason.today(),
        reason.parameters().stream().map(p -> p.equals("") ? UNFILLED : p).toList());
  }

  /** Boise is seven hours behind in November. */
  @ParameterizedTest
  @CsvSource({
    "TOLL_FREE US ACTIVE CARRIER_REJECTED clock:2026-11-27T03:00:00Z, Thu 26 Nov",
    "TOLL_FREE US ACTIVE APPROVED cure:2027-01-01T08:00:00Z, 1 Jan 2027",
    "TOLL_FREE US ACTIVE APPROVED cure:2027-01-01T06:00:00Z, Thu 31 Dec",
    "'TOLL_FREE US ACTIVE APPROVED outage:2026-11-20T11:00:00Z//2026-11-20T15:30:00Z/', 'Fri 20 Nov, 08:30'",
    "OTHER_LONG_NUMBER DE ACTIVE deadline:2026-10-01, Thu 1 Oct",
    "ALPHANUMERIC IE ACTIVE, 3 Jul 2025",
  })
  void datesAreThoseOfTheReader(String known, String date) {
    SendReason first = judged(known, "2026-11-20T12:00:00Z").findFirst().orElseThrow();
    assertTrue(first.reason().contains(date), first.reason());
  }

  @ParameterizedTest
  @EnumSource(SenderType.class)
  void everySenderTypeHasAWord(SenderType type) {
    assertFalse(WORDS.getString("SenderType." + type).isBlank());
  }

  @ParameterizedTest
  @EnumSource(Owner.class)
  void everyOwnerHasAWord(Owner owner) {
    assertFalse(WORDS.getString("Owner." + owner).isBlank());
  }

  private static Stream<SendReason> judged(String known, String now) {
    String[] words = known.split(" ", 3);
    SenderFacts facts = FactsInWords.read(SenderType.valueOf(words[0]), words[1], words[2]);
    return Sendability.of(
        facts, SenderRequirements.standard(), Instant.parse(now), ZoneId.of("America/Boise"))
        .reasons()
        .stream();
  }
}
