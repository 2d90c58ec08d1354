package org.numberdesk.preflight.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the phrase files.
 *
 * <pre>
 * ## comment
 * &lt;fee&gt; = rate rates fee fees        a class of words; a class may hold others
 * [rates]                             the concept the lines below express
 * &lt;msg&gt; and? data &lt;fee&gt;              words in order; ? optional, a|b either, stem*, ~3 up to three words between
 * # @url @email @phone @money         kinds of token (also @number @percent @slot @word)
 * ^STOP                               written in capitals; ^ alone: begins with a capital
 * not: mortgage rates                 takes back whatever of the concept it covers
 * </pre>
 */
final class PhraseFile {

  /**
   * @param concept what the phrase expresses
   * @param shield whether it takes back
   * @param elements its words as written
   */
  record Line(String concept, boolean shield, List<String> elements) {}

  private final Map<String, List<String>> classes = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  static PhraseFile read(List<String> resources) {
    PhraseFile file = new PhraseFile();
    for (String resource : resources) {
      try (InputStream in = PhraseFile.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("missing phrase file " + resource);
        }
        file.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return file;
  }

  List<Line> lines() {
    return lines;
  }

  private void read(BufferedReader in, String resource) throws IOException {
    String concept = null;
    for (String raw = in.readLine(); raw != null; raw = in.readLine()) {
      int comment = raw.indexOf("##");
      String line = (comment >= 0 ? raw.substring(0, comment) : raw).strip();
      if (line.isEmpty()) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]") && !line.contains(" ")) {
        concept = line.substring(1, line.length() - 1);
      } else if (line.startsWith("<") && line.contains("> = ")) {
        int equals = line.indexOf("> = ");
        classes
            .computeIfAbsent(line.substring(1, equals), any -> new ArrayList<>())
            .addAll(List.of(line.substring(equals + 4).strip().split("\\s+")));
      } else {
        add(concept, line, resource);
      }
    }
  }

  private void add(String concept, String line, String resource) {
    if (concept == null) {
      throw new IllegalStateException(resource + " has a phrase before any concept: " + line);
    }
    boolean shield = line.startsWith("not:");
    String phrase = shield ? line.substring(4).strip() : line;
    for (List<String> elements : startingWithAWord(List.of(phrase.split("\\s+")))) {
      lines.add(new Line(concept, shield, elements));
    }
  }

  /** A phrase that begins with optional words is as many phrases as it has beginnings. */
  private static List<List<String>> startingWithAWord(List<String> elements) {
    List<List<String>> variants = new ArrayList<>();
    int first = 0;
    while (elements.get(first).endsWith("?") && elements.get(first).length() > 1) {
      List<String> variant = new ArrayList<>(elements.subList(first, elements.size()));
      variant.set(0, variant.get(0).substring(0, variant.get(0).length() - 1));
      variants.add(variant);
      first++;
    }
    if (elements.get(first).startsWith("~")) {
      throw new IllegalStateException("a phrase may not begin with a gap: " + elements);
    }
    variants.add(elements.subList(first, elements.size()));
    return variants;
  }

  /** The words an element stands for, its classes resolved. */
  Set<String> words(String element) {
    Set<String> words = new LinkedHashSet<>();
    for (String part : element.split("\\|")) {
      if (part.startsWith("<") && part.endsWith(">")) {
        List<String> members = classes.get(part.substring(1, part.length() - 1));
        if (members == null) {
          throw new IllegalStateException("unknown class " + part);
        }
        members.forEach(member -> words.addAll(words(member)));
      } else {
        words.add(part);
      }
    }
    return words;
  }
}
