package org.numberdesk.preflight.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of the trade written with one slip: a letter left out, doubled, changed or swapped with its
 * neighbour ("mesages", "freqeuncy"). Only long words whose neighbours are no other words are
 * mended, and only where the lexicon does not know what is written.
 */
final class Misspelt {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 14;

  private static final String[] WORDS =
      ("message messages messaging frequency frequencies receive receiving received unsubscribe"
              + " unsubscribed subscribe conditions standard carrier carriers recurring marketing"
              + " notification notifications reminder reminders required requirement purchase"
              + " optional automated promotional appointment appointments assistance information"
              + " privacy anytime affiliates disclose")
          .split(" ");

  private static final List<List<char[]>> BY_INITIAL = byInitial();

  private Misspelt() {}

  private static List<List<char[]>> byInitial() {
    List<List<char[]>> lists = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      List<char[]> words = new ArrayList<>();
      for (String word : WORDS) {
        if (word.charAt(0) == c) {
          words.add(word.toCharArray());
        }
      }
      lists.add(words);
    }
    return lists;
  }

  /** The signature of the word that is meant, or unknown. */
  static int look(Lexicon lexicon, char[] c, int from, int to) {
    int length = to - from;
    if (length < SHORTEST || length > LONGEST || c[from] < 'a' || c[from] > 'z') {
      return Lexicon.UNKNOWN;
    }
    for (char[] word : BY_INITIAL.get(c[from] - 'a')) {
      if (Math.abs(word.length - length) <= 1 && oneSlip(word, c, from, to)) {
        return lexicon.look(word, 0, word.length);
      }
    }
    return Lexicon.UNKNOWN;
  }

  private static boolean oneSlip(char[] word, char[] c, int from, int to) {
    int head = 0;
    while (head < word.length && from + head < to && word[head] == c[from + head]) {
      head++;
    }
    int tail = 0;
    while (tail < word.length - head
        && tail < to - from - head
        && word[word.length - 1 - tail] == c[to - 1 - tail]) {
      tail++;
    }
    int left = word.length - head - tail;
    int right = to - from - head - tail;
    boolean swapped =
        left == 2
            && right == 2
            && word[head] == c[from + head + 1]
            && word[head + 1] == c[from + head];
    return left <= 1 && right <= 1 || swapped;
  }
}
