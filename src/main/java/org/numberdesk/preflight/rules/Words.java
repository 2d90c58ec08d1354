package org.numberdesk.preflight.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Word lists kept as files under {@code words/}, and the splitting of short fields such as names
 * and addresses.
 */
final class Words {

  private static final Map<String, Set<String>> LISTS = new ConcurrentHashMap<>();

  private Words() {}

  /**
   * A list by its file's name; {@code #} begins a comment, words stand apart by spaces or lines.
   */
  static Set<String> list(String name) {
    return LISTS.computeIfAbsent(name, Words::read);
  }

  private static Set<String> read(String name) {
    String resource = "/org/numberdesk/preflight/words/" + name + ".txt";
    try (InputStream in = Words.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
          .flatMap(line -> List.of(line.strip().split(" ")).stream())
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of a short field in lower case without accents, apostrophes dropped, {@code &} read
   * as and.
   */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    if (text == null) {
      return words;
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
        end(word, words);
        if (c == '&' || c == '+') {
          words.add("and");
        }
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Whether a field was filled only to get past it. */
  static boolean standsForNothing(String text) {
    List<String> words = of(text);
    return words.isEmpty() || words.size() <= 3 && list("nothing").contains(String.join("", words));
  }
}
