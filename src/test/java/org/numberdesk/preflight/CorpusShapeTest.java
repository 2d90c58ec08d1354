package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The training corpus is well formed: every entry stands on a known base, patches only properties
 * of the request and expects only codes of the contract. An id reads {@code <code>/<name>}: the
 * code is the one under test, in lower case with hyphens; an entry that does not expect that code
 * is a trap for it.
 */
class CorpusShapeTest {

  private static final Path CORPUS =
      Path.of("src/test/resources/org/numberdesk/preflight/corpus").toAbsolutePath();

  private static final Set<String> CODES =
      new TreeSet<>(
          List.of(
              """
              FIELD_REQUIRED FIELD_TOO_LONG
              BRAND_LEGAL_NAME_MISSING BRAND_TAX_ID_MISSING BRAND_TAX_ID_INVALID BRAND_TAX_ID_IS_SSN
              BRAND_ENTITY_MISMATCH BRAND_STOCK_MISSING BRAND_WEBSITE_MISSING BRAND_WEBSITE_INSECURE
              BRAND_EMAIL_PUBLIC_DOMAIN BRAND_EMAIL_OTHER_DOMAIN BRAND_ADDRESS_INCOMPLETE
              BRAND_ADDRESS_PO_BOX BRAND_CONTACT_NOT_A_PERSON BRAND_PHONE_INVALID BRAND_PHONE_IS_SENDER
              CTA_MISSING CTA_BRAND_MISSING CTA_PURPOSE_MISSING CTA_SMS_NOT_NAMED CTA_RATES_MISSING
              CTA_FREQUENCY_MISSING CTA_STOP_MISSING CTA_HELP_MISSING CTA_PRIVACY_LINK_MISSING
              CTA_TERMS_LINK_MISSING CTA_BUNDLED_CHANNELS CTA_BUNDLED_TERMS CTA_CONDITION_OF_PURCHASE
              CTA_PRE_CHECKED CTA_THIRD_PARTY_CONSENT CTA_IMPORTED_LIST CTA_URL_MISSING
              CTA_BRAND_MISMATCH
              EVIDENCE_MISSING EVIDENCE_MOCKUP_MISSING EVIDENCE_LETTER_MISSING
              EVIDENCE_INTERNAL_MISSING EVIDENCE_CONTACT_POINT_MISSING
              PRIVACY_MISSING PRIVACY_SHARES_CONSENT PRIVACY_NO_SHARING_CLAUSE_MISSING
              PRIVACY_SUBSIDIARIES_UNNAMED
              TERMS_MISSING TERMS_PURPOSE_MISSING TERMS_STOP_MISSING TERMS_HELP_MISSING
              TERMS_CONTACT_MISSING TERMS_RATES_MISSING TERMS_FREQUENCY_MISSING
              DESCRIPTION_TOO_SHORT SUB_USE_CASES_COUNT SAMPLE_COUNT SAMPLE_LENGTH
              SAMPLE_BRAND_MISSING SAMPLE_OPT_OUT_MISSING SAMPLE_SHORTENER SAMPLE_LINK_INSECURE
              SAMPLE_PLACEHOLDER SAMPLE_OFF_USE_CASE LINK_UNDECLARED LINK_NOT_SHOWN PHONE_UNDECLARED
              PHONE_NOT_SHOWN OPT_IN_MESSAGE_INCOMPLETE HELP_MESSAGE_INCOMPLETE
              OPT_OUT_MESSAGE_INCOMPLETE OPT_OUT_KEYWORDS_INCOMPLETE NUMBERS_NEED_REASON
              NUMBERS_NEED_POOL NUMBER_WRONG_TYPE LOW_VOLUME_EXCEEDED POLITICAL_TOKEN_MISSING
              DIRECT_LENDING_UNDECLARED AGE_GATE_MISSING NOT_ENGLISH
              CONTENT_SEX CONTENT_HATE CONTENT_FIREARMS CONTENT_TOBACCO CONTENT_CANNABIS
              CONTENT_GAMBLING CONTENT_ALCOHOL CONTENT_COLLECTIONS CONTENT_LOANS CONTENT_DEBT_RELIEF
              CONTENT_INVESTMENT CONTENT_LEADS CONTENT_DRUGS CONTENT_SWEEPSTAKES CONTENT_PHISHING
              """
                  .trim()
                  .split("\\s+")));

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static Map<String, JsonNode> bases;
  private static List<JsonNode> entries;

  @BeforeAll
  static void readsTheCorpus() {
    bases = new TreeMap<>();
    for (Path file : filesIn("bases")) {
      bases.put(file.getFileName().toString().replace(".json", ""), read(file));
    }
    entries = new ArrayList<>();
    for (Path file : filesIn("train")) {
      read(file).forEach(entries::add);
    }
  }

  @Test
  void idsAreUniqueAndNameTheCodeUnderTest() {
    Set<String> seen = new HashSet<>();
    for (JsonNode entry : entries) {
      String id = entry.path("id").asText();
      assertTrue(seen.add(id), () -> "twice: " + id);
      assertTrue(CODES.contains(codeUnderTest(entry)), () -> "no code of the contract: " + id);
    }
  }

  @Test
  void everyEntryHasItsFivePropertiesAndAKnownBase() {
    for (JsonNode entry : entries) {
      String id = entry.path("id").asText();
      Set<String> names = new TreeSet<>();
      entry.fieldNames().forEachRemaining(names::add);
      assertEquals(Set.of("id", "base", "patch", "expect", "note"), names, id);
      assertTrue(bases.containsKey(entry.get("base").asText()), () -> "unknown base: " + id);
      assertTrue(entry.get("patch").isObject(), id);
      assertTrue(!entry.get("note").asText().isBlank(), id);
    }
  }

  @Test
  void onlyCodesOfTheContractAreExpectedEachOnce() {
    for (JsonNode entry : entries) {
      Set<String> seen = new HashSet<>();
      for (JsonNode code : entry.get("expect")) {
        String id = entry.get("id").asText();
        assertTrue(CODES.contains(code.asText()), () -> id + ": " + code);
        assertTrue(seen.add(code.asText()), () -> id + ": twice " + code);
      }
    }
  }

  @Test
  void patchesTouchOnlyPropertiesOfTheRequest() {
    for (JsonNode entry : entries) {
      assertKnown(
          entry.get("patch"),
          bases.get(entry.get("base").asText()),
          entry.get("id").asText() + ": ");
    }
  }

  @Test
  void basesShareOneSetOfProperties() {
    Set<String> first = new TreeSet<>();
    paths(bases.values().iterator().next(), "", first);
    bases.forEach(
        (name, base) -> {
          Set<String> names = new TreeSet<>();
          paths(base, "", names);
          assertEquals(first, names, name);
        });
  }

  @Test
  void everyCodeHasAtLeastFourFailingEntriesAndFourTraps() {
    Map<String, Integer> failing = new TreeMap<>();
    Map<String, Integer> traps = new TreeMap<>();
    for (JsonNode entry : entries) {
      entry.get("expect").forEach(code -> failing.merge(code.asText(), 1, Integer::sum));
      String code = codeUnderTest(entry);
      if (!expects(entry, code)) {
        traps.merge(code, 1, Integer::sum);
      }
    }
    for (String code : CODES) {
      assertTrue(failing.getOrDefault(code, 0) >= 4, () -> "too few failing: " + code);
      assertTrue(traps.getOrDefault(code, 0) >= 4, () -> "too few traps: " + code);
    }
  }

  @Test
  void theCorpusIsLargeAndHalfOfItIsClean() {
    long clean = entries.stream().filter(entry -> entry.get("expect").isEmpty()).count();
    assertTrue(entries.size() >= 450, () -> "entries: " + entries.size());
    assertTrue(clean * 100 >= entries.size() * 45L, () -> "clean: " + clean);
  }

  private static String codeUnderTest(JsonNode entry) {
    String id = entry.path("id").asText();
    int slash = Math.max(0, id.indexOf('/'));
    return id.substring(0, slash).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static boolean expects(JsonNode entry, String code) {
    for (JsonNode expected : entry.get("expect")) {
      if (expected.asText().equals(code)) {
        return true;
      }
    }
    return false;
  }

  private static void assertKnown(JsonNode patch, JsonNode base, String path) {
    patch
        .fields()
        .forEachRemaining(
            field -> {
              assertTrue(base.has(field.getKey()), () -> path + field.getKey());
              if (field.getValue().isObject()) {
                assertKnown(field.getValue(), base.get(field.getKey()), path + field.getKey());
              }
            });
  }

  private static void paths(JsonNode node, String path, Set<String> into) {
    node.fields()
        .forEachRemaining(
            field -> {
              into.add(path + field.getKey());
              paths(field.getValue(), path + field.getKey() + ".", into);
            });
  }

  private static List<Path> filesIn(String folder) {
    try (var files = Files.list(CORPUS.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
