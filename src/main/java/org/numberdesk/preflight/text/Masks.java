package org.numberdesk.preflight.text;

/** Words written with figures and signs for letters: v@pe, c4sino, $ex. */
final class Masks {

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
}
