package org.numberdesk.preflight.text;

import java.util.Set;

/** Square, curly and angle brackets: slots to be filled, boxes to be ticked, or ordinary text. */
final class Slots {

  private static final int LONGEST_SLOT = 60;
  private static final int MOST_WORDS = 5;

  /** Words of a statement; what is to be filled in is called by a noun. */
  private static final Set<String> TELLING =
      Set.of(
          "stop",
          "reply",
          "may",
          "apply",
          "applies",
          "per",
          "vary",
          "varies",
          "max",
          "up",
          "msgs",
          "mo",
          "wk",
          "not",
          "no",
          "optional",
          "privacy",
          "terms");

  private Slots() {}

  /**
   * The end of a slot such as {@code [first name]}; below zero the end of a box such as {@code [ ]}
   * or {@code [x]}; zero where the bracket holds ordinary text.
   */
  static int end(char[] c, int i, int length, char close) {
    int k = i + 1;
    int words = 0;
    int letters = 0;
    while (k < length && k - i <= LONGEST_SLOT && c[k] != close && c[k] != '\n') {
      if (Letters.word(c[k])) {
        letters++;
        words += Letters.word(c[k - 1]) ? 0 : 1;
      }
      k++;
    }
    if (k >= length || c[k] != close || words > MOST_WORDS) {
      return 0;
    }
    if (letters > 1 && tells(c, i + 1, k)) {
      return 0;
    }
    boolean ticked = letters == 1 && (c[k - 1] == 'x' || c[i + 1] == 'x');
    if (letters == 0 || ticked) {
      return -(k + 1);
    }
    boolean twice = close == '}' && k + 1 < length && c[k + 1] == '}';
    return twice ? k + 2 : k + 1;
  }

  /** Whether a word in the bracket tells something, as in {@code [max 4 msgs/month]}. */
  private static boolean tells(char[] c, int from, int to) {
    int start = from;
    for (int k = from; k <= to; k++) {
      if (k == to || !Letters.word(c[k])) {
        if (k - start > 1 && k - start < 8 && TELLING.contains(new String(c, start, k - start))) {
          return true;
        }
        start = k + 1;
      }
    }
    return false;
  }
}
