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

  private static final Set<String> CODES = Corpus.contract();

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
