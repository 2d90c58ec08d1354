package org.numberdesk.preflight.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All phrase files, compiled once: which patterns may begin with which word, and what they mean.
 */
final class Phrases {

  private static final List<String> FILES =
      List.of(
          "classes",
          "disclosures",
          "consent",
          "privacy",
          "messages",
          "topics",
          "language",
          "content-goods",
          "content-money",
          "content-conduct");

  private static final Set<String> EVERYWHERE =
      Set.of(
          "help", "text", "stop", "to", "for", "data", "and", "rates", "apply", "reply", "texts",
          "message");

  private static final Set<String> COMMON =
      Set.of(
          "the",
          "a",
          "an",
          "to",
          "of",
          "and",
          "or",
          "in",
          "on",
          "at",
          "for",
          "by",
          "with",
          "from",
          "is",
          "are",
          "be",
          "may",
          "will",
          "can",
          "not",
          "no",
          "you",
          "your",
          "we",
          "our",
          "us",
          "i",
          "me",
          "my",
          "it",
          "its",
          "this",
          "that",
          "these",
          "their",
          "they",
          "any",
          "all",
          "text",
          "texts",
          "message",
          "messages",
          "msg",
          "msgs",
          "sms",
          "reply",
          "stop",
          "help",
          "data",
          "rates",
          "apply",
          "frequency",
          "varies",
          "privacy",
          "policy",
          "terms",
          "information",
          "number",
          "phone",
          "mobile",
          "customers",
          "receive",
          "get",
          "send",
          "/",
          "out",
          "opt",
          "do",
          "does",
          "have",
          "has",
          "if",
          "when",
          "as",
          "more",
          "new",
          "up",
          "one",
          "today");

  /** Loaded on first use: the files are part of the program and cannot change while it runs. */
  private static final class Loaded {
    static final Phrases PHRASES =
        new Phrases(
            PhraseFile.read(
                FILES.stream()
                    .map(file -> "/org/numberdesk/preflight/phrases/" + file + ".txt")
                    .toList()));
  }

  final Lexicon lexicon = new Lexicon();
  final int concepts;
  private final Map<String, Integer> conceptIds = new HashMap<>();
  private final Pattern[][] bySignature;
  private final Pattern[][] byKind;
  private final Pattern[] byAnything;

  private Phrases(PhraseFile file) {
    Map<String, Set<Integer>> terminals = new HashMap<>();
    for (PhraseFile.Line line : file.lines()) {
      line.elements().forEach(e -> terminals.computeIfAbsent(e, any -> terminals(file, e)));
    }
    lexicon.terminal("urlprivacy");
    lexicon.terminal("urlterms");
    lexicon.terminal("and");
    lexicon.freeze();
    Map<String, Pattern.Element> elements = new HashMap<>();
    terminals.forEach((written, words) -> elements.put(written, element(file, written, words)));
    List<Pattern> patterns = new ArrayList<>();
    for (PhraseFile.Line line : file.lines()) {
      int concept = conceptIds.computeIfAbsent(line.concept(), any -> conceptIds.size());
      patterns.add(
          Pattern.of(
              concept,
              line.shield(),
              line.elements().stream().map(elements::get).toList(),
              line.elements().stream().map(e -> cost(file, e)).toList()));
    }
    concepts = conceptIds.size();
    bySignature = new Pattern[lexicon.signatures().size()][];
    for (int s = 0; s < bySignature.length; s++) {
      int signature = s;
      bySignature[s] =
          patterns.stream()
              .filter(p -> signature > 0 && knows(p.anchorElement(), signature))
              .toArray(Pattern[]::new);
    }
    byKind =
        Arrays.stream(Kind.values())
            .map(
                kind ->
                    patterns.stream()
                        .filter(p -> (p.anchorElement().kinds() & kind.bit()) != 0)
                        .toArray(Pattern[]::new))
            .toArray(Pattern[][]::new);
    byAnything = patterns.stream().filter(p -> p.anchorElement().any()).toArray(Pattern[]::new);
  }

  static Phrases loaded() {
    return Loaded.PHRASES;
  }

  /** The number of a concept; rules ask once. */
  int concept(String name) {
    Integer id = conceptIds.get(name);
    if (id == null) {
      throw new IllegalArgumentException("no phrase file knows the concept " + name);
    }
    return id;
  }

  Pattern[] beginning(int signature) {
    return bySignature[signature];
  }

  Pattern[] beginning(byte kind) {
    return byKind[kind];
  }

  Pattern[] beginningAnyhow() {
    return byAnything;
  }

  private static boolean knows(Pattern.Element element, int signature) {
    return (element.known()[signature >> 6] >>> signature & 1) != 0;
  }

  /**
   * How often an element's words turn up, roughly; the rarest element is what a search begins at.
   */
  private static int cost(PhraseFile file, String written) {
    if (written.startsWith("~")) {
      return Integer.MAX_VALUE;
    }
    int cost = 0;
    for (String word : file.words(bare(written))) {
      int weight = EVERYWHERE.contains(word) ? 400 : COMMON.contains(word) ? 60 : 1;
      cost += word.equals("@word") || word.equals("^") ? 10_000 : word.equals("#") ? 30 : weight;
    }
    return cost;
  }

  private static String bare(String written) {
    return written.endsWith("?") && written.length() > 1
        ? written.substring(0, written.length() - 1)
        : written;
  }

  private Set<Integer> terminals(PhraseFile file, String written) {
    Set<Integer> ids = new java.util.TreeSet<>();
    String bare = bare(written);
    if (bare.startsWith("~")) {
      return ids;
    }
    for (String word : file.words(bare)) {
      String plain = word.startsWith("^") ? word.substring(1).toLowerCase(Locale.ROOT) : word;
      if (!plain.isEmpty() && !plain.startsWith("@") && !plain.equals("#")) {
        ids.add(lexicon.terminal(plain));
      }
    }
    return ids;
  }

  private Pattern.Element element(PhraseFile file, String written, Set<Integer> terminals) {
    String bare = bare(written);
    if (bare.startsWith("~")) {
      return new Pattern.Element(
          Integer.parseInt(bare.substring(1)), false, 0, false, false, false, null);
    }
    int kinds = 0;
    boolean capitals = false;
    boolean named = false;
    boolean any = false;
    for (String word : file.words(bare)) {
      if (word.equals("^")) {
        named = true;
        any = true;
      } else if (word.startsWith("^")) {
        capitals = true;
      } else if (word.equals("@word")) {
        any = true;
      } else if (word.equals("#")) {
        kinds |= Kind.NUMBER.bit();
      } else if (word.startsWith("@")) {
        kinds |= Kind.valueOf(word.substring(1).toUpperCase(Locale.ROOT)).bit();
      }
    }
    List<List<Integer>> signatures = lexicon.signatures();
    long[] known = new long[(signatures.size() >> 6) + 1];
    for (int s = 0; s < signatures.size(); s++) {
      if (signatures.get(s).stream().anyMatch(terminals::contains)) {
        known[s >> 6] |= 1L << s;
      }
    }
    return new Pattern.Element(-1, !bare.equals(written), kinds, capitals, named, any, known);
  }
}
