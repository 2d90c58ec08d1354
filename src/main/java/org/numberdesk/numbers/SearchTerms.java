package org.numberdesk.numbers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a number is found by. A text is taken apart into words of letters and digits, lower case and
 * without accents. A word is found by its beginning; one of digits alone, such as the number
 * itself, by any part of it from three digits on.
 */
final class SearchTerms {

  static final int LONGEST = 40;
  private static final int LONGEST_TEXT = 1500;
  private static final int MOST_WORDS = 60;
  static final int LEAST_DIGITS = 3;
  private static final String OWN = "#";

  private SearchTerms() {}

  /** The words of a text, in order, each once. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    String plain = isPlain(text) ? text : unaccented(text);
    int from = -1;
    for (int i = 0; i <= plain.length() && words.size() < MOST_WORDS; i++) {
      boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(plain.substring(from, Math.min(i, from + LONGEST)).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String unaccented(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  static boolean isDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The words as a pattern search looks through them: each begins behind a blank. */
  static String text(String e164, String label, String tags) {
    StringBuilder text = new StringBuilder();
    for (String word : words(e164 + " " + label + " " + tags)) {
      if (text.length() + word.length() < LONGEST_TEXT) {
        text.append(' ').append(word);
      }
    }
    return text.toString();
  }

  /** The terms of such a text: its words, and every end of those of digits. */
  static Set<String> terms(String text) {
    Set<String> terms = new LinkedHashSet<>();
    for (String word : text.strip().split(" ")) {
      if (!word.isEmpty()) {
        terms.add(word);
        for (int i = 1; isDigits(word) && i <= word.length() - LEAST_DIGITS; i++) {
          terms.add(word.substring(i));
        }
      }
    }
    return terms;
  }

  /**
   * The three digits a term begins with, by which numbers with some digits are walked through; null
   * for a term that begins otherwise. A sign before them tells that the number itself ends so: then
   * its address alone tells which digits are before and behind.
   */
  static String opening(String term, String e164) {
    if (term.length() < LEAST_DIGITS || !isDigits(term.substring(0, LEAST_DIGITS))) {
      return null;
    }
    String opening = term.substring(0, LEAST_DIGITS);
    return e164.endsWith(term) ? OWN + opening : opening;
  }

  /** Whether some digits are walked through by themselves, without a look at others. */
  static boolean isOpening(String word) {
    return word.length() == LEAST_DIGITS && isDigits(word);
  }

  /** Each three digits in a row of some, as {@link #opening} of what a number itself ends with. */
  static List<String> ownOpenings(String digits) {
    return IntStream.rangeClosed(0, digits.length() - LEAST_DIGITS)
        .mapToObj(i -> OWN + digits.substring(i, i + LEAST_DIGITS))
        .distinct()
        .toList();
  }

  /** The pattern by which {@link #text} is asked for a word; words hold no sign of patterns. */
  static String pattern(String word) {
    return isDigits(word) ? "%" + word + "%" : "% " + word + "%";
  }

  /** Whether the terms tell all numbers with such a word; too few digits would be too many. */
  static boolean isTerm(String word) {
    return !isDigits(word) || word.length() >= LEAST_DIGITS;
  }

  /** The words asked for, the longest first, since the longest is met least. */
  static List<String> asked(String query) {
    List<String> asked = new ArrayList<>(words(query));
    asked.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return asked;
  }
}
