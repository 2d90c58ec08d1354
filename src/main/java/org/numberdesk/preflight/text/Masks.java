package org.numberdesk.preflight.text;

/**
 * Words written to slip past word lists: with figures for letters (v@pe), letter by letter (c a s i
 * n o).
 */
final class Masks {

  private static final int LONGEST_SPELLING = 24;

  private Masks() {}

  /** The signature of the word that is meant. */
  static int look(Lexicon lexicon, char[] c, int from, int to) {
    char[] word = new char[to - from];
    for (int k = from; k < to; k++) {
      word[k - from] =
          switch (c[k]) {
            case '0' -> 'o';
            case '1', '!' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            default -> c[k];
          };
    }
    return lexicon.look(word, 0, word.length);
  }

  /**
   * The end of a word spelled letter by letter, or {@code i}; three letters where dots stand
   * between, else four.
   */
  static int spelledEnd(char[] c, int i, int length) {
    int letters = 0;
    int k = i;
    int end = i;
    while (k < length && letters < LONGEST_SPELLING && single(c, k, length)) {
      letters++;
      end = k + 1;
      k += 2;
    }
    boolean dotted = i + 1 < length && c[i + 1] == '.';
    return letters < (dotted ? 3 : 4) ? i : end;
  }

  /** The signature of the letters between the separators. */
  static int spelled(Lexicon lexicon, char[] c, int from, int to) {
    char[] word = new char[(to - from + 1) / 2];
    for (int k = 0; k < word.length; k++) {
      word[k] = c[from + 2 * k];
    }
    return lexicon.look(word, 0, word.length);
  }

  private static boolean single(char[] c, int k, int length) {
    return Letters.word(c[k])
        && (k == 0 || !Letters.word(c[k - 1]))
        && (k + 1 >= length || " .-_*".indexOf(c[k + 1]) >= 0 || !Letters.word(c[k + 1]));
  }
}
