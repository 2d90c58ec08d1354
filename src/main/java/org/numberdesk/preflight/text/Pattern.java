package org.numberdesk.preflight.text;

import java.util.List;

/**
 * One line of a phrase file, compiled. A set of reachable positions is carried through the elements
 * as the bits of one number, so gaps and optional words cost no backtracking; a phrase reaches over
 * 60 words at most.
 *
 * @param concept what the phrase means
 * @param shield whether it takes back what it covers, as {@code nail gun} takes back {@code gun}
 */
record Pattern(int concept, boolean shield, List<Element> elements) {

  private static final int REACH = 60;

  /**
   * @param gap how many words may be skipped here; -1 for an element that takes a word
   * @param kinds kinds of token that fit, as bits
   * @param capitals whether the word must be written in capitals
   * @param named whether the word must begin with a capital
   * @param known which signatures fit, as bits
   */
  record Element(
      int gap,
      boolean optional,
      int kinds,
      boolean capitals,
      boolean named,
      boolean any,
      long[] known) {

    boolean takes(Tokens tokens, int i) {
      if (capitals && !tokens.capitals(i) || named && !tokens.named(i)) {
        return false;
      }
      if (any) {
        return true;
      }
      if ((kinds & tokens.kindBit(i)) != 0) {
        return true;
      }
      int signature = tokens.signature[i];
      return signature != Lexicon.UNKNOWN && (known[signature >> 6] >>> signature & 1) != 0;
    }
  }

  /** The token after the longest match that begins at {@code start}, or -1. */
  int match(Tokens tokens, int start, int sentenceEnd) {
    int limit = Math.min(sentenceEnd, start + REACH);
    long reached = 1L;
    for (Element element : elements) {
      if (element.gap >= 0) {
        for (int i = 0; i < element.gap; i++) {
          reached |= reached << 1;
        }
        reached &= (1L << limit - start) - 1;
      } else {
        long after = element.optional ? reached : 0;
        for (long left = reached; left != 0; left &= left - 1) {
          int at = start + Long.numberOfTrailingZeros(left);
          if (at < limit && element.takes(tokens, at)) {
            after |= 1L << at + 1 - start;
          }
        }
        reached = after;
      }
      if (reached == 0) {
        return -1;
      }
    }
    return start + 63 - Long.numberOfLeadingZeros(reached);
  }
}
