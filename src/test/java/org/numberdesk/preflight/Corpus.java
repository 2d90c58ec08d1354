package org.numberdesk.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labelled submissions: a clean registration, a merge patch (RFC 7396) over it, and the codes that
 * should be reported. The clean registrations themselves are cases that expect nothing.
 */
final class Corpus {

  private static final Path FOLDER = Path.of("src/test/resources/org/numberdesk/preflight/corpus");
  private static final ObjectMapper JSON = PreflightJson.mapper();

  /**
   * One labelled submission.
   *
   * @param expect the exact set of codes, whatever their severity
   */
  record Case(String id, Submission submission, TreeSet<String> expect, String note) {}

  private Corpus() {}

  /** The codes callers are promised. */
  static TreeSet<String> contract() {
    try (Stream<String> lines = Files.lines(FOLDER.resolveSibling("contract-codes.txt"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> bases() {
    List<Case> cases = new ArrayList<>();
    bases(FOLDER.resolve("bases"))
        .forEach(
            (name, json) -> cases.add(new Case(name, submission(json), new TreeSet<>(), "base")));
    return cases;
  }

  /** The cases of a part, {@code train} or {@code holdout}; none where the part is not there. */
  static List<Case> part(String name) {
    Path part = FOLDER.resolve(name);
    if (!Files.isDirectory(part)) {
      return List.of();
    }
    Map<String, JsonNode> bases = bases(FOLDER.resolve("bases"));
    bases.putAll(bases(part.resolve("bases")));
    List<Case> cases = new ArrayList<>();
    for (Path file : files(part)) {
      for (JsonNode node : read(file)) {
        JsonNode base = bases.get(node.get("base").asText());
        if (base == null) {
          throw new IllegalStateException(file + " names an unknown base " + node.get("base"));
        }
        TreeSet<String> expect = new TreeSet<>();
        node.get("expect").forEach(code -> expect.add(code.asText()));
        cases.add(
            new Case(
                node.get("id").asText(),
                submission(patched(base.deepCopy(), node.path("patch"))),
                expect,
                node.path("note").asText()));
      }
    }
    return cases;
  }

  private static Map<String, JsonNode> bases(Path folder) {
    Map<String, JsonNode> bases = new HashMap<>();
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        bases.put(file.getFileName().toString().replace(".json", ""), read(file));
      }
    }
    return bases;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Submission submission(JsonNode json) {
    try {
      return JSON.treeToValue(json, Submission.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** RFC 7396: null takes a property away, an object merges, everything else replaces. */
  private static JsonNode patched(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch.isMissingNode() ? target : patch;
    }
    ObjectNode merged = target.isObject() ? (ObjectNode) target : JSON.createObjectNode();
    patch
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isNull()) {
                merged.remove(field.getKey());
              } else {
                JsonNode present = merged.path(field.getKey());
                merged.set(field.getKey(), patched(present, field.getValue()));
              }
            });
    return merged;
  }
}
