package org.numberdesk.preflight.text;

import java.util.List;

/**
 * One line of a phrase file, compiled. It is looked for around its anchor, the rarest of its words,
 * by carrying the set of reachable positions as the bits of one number through the elements after
 * it and before it. So gaps and optional words cost no backtracking; a phrase reaches 60 words at
 * most to either side.
 *
 * @param concept what the phrase means
 * @param shield whether it takes back what it covers, as {@code nail gun} takes back {@code gun}
 * @param anchor index of the element a search begins at
 */
record Pattern(int concept, boolean shield, int anchor, Element[] elements) {

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
      int signature = tokens.signature[i];
      boolean fits =
          any
              || (kinds & tokens.kindBit(i)) != 0
              || signature != Lexicon.UNKNOWN && (known[signature >> 6] >>> signature & 1) != 0;
      return fits && !(capitals && !tokens.capitals(i)) && !(named && !tokens.named(i));
    }

    boolean canAnchor() {
      return gap < 0 && !optional;
    }
  }

  static Pattern of(int concept, boolean shield, List<Element> elements, List<Integer> costs) {
    int anchor = -1;
    for (int e = 0; e < elements.size(); e++) {
      boolean cheaper = anchor < 0 || costs.get(e) < costs.get(anchor);
      if (elements.get(e).canAnchor() && cheaper) {
        anchor = e;
      }
    }
    return new Pattern(concept, shield, anchor, elements.toArray(Element[]::new));
  }

  Element anchorElement() {
    return elements[anchor];
  }

  /** The longest match around a token that fits the anchor, or null. */
  Hit match(Tokens tokens, int at, int sentenceStart, int sentenceEnd) {
    if (!elements[anchor].takes(tokens, at)) {
      return null;
    }
    if (elements.length == 1) {
      return new Hit(at, at + 1);
    }
    int after =
        walk(tokens, at + 1, anchor + 1, elements.length, 1, Math.min(sentenceEnd - at - 1, REACH));
    if (after < 0) {
      return null;
    }
    int before = walk(tokens, at - 1, anchor - 1, -1, -1, Math.min(at - sentenceStart, REACH));
    return before < 0 ? null : new Hit(at - before, at + 1 + after);
  }

  /**
   * How many tokens the elements take from a place on in one direction at most, or -1 where they do
   * not fit.
   */
  private int walk(Tokens tokens, int start, int first, int last, int step, int room) {
    long reached = 1L;
    for (int e = first; e != last; e += step) {
      Element element = elements[e];
      if (element.gap >= 0) {
        for (int i = 0; i < element.gap; i++) {
          reached |= reached << 1;
        }
        reached &= (1L << room + 1) - 1;
      } else {
        long next = element.optional ? reached : 0;
        for (long left = reached; left != 0; left &= left - 1) {
          int taken = Long.numberOfTrailingZeros(left);
          if (taken < room && element.takes(tokens, start + step * taken)) {
            next |= 1L << taken + 1;
          }
        }
        reached = next;
      }
      if (reached == 0) {
        return -1;
      }
    }
    return 63 - Long.numberOfLeadingZeros(reached);
  }
}
