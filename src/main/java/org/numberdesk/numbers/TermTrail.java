package org.numberdesk.numbers;

import java.util.List;

/**
 * A way through the numbers that have a word, in the order of their addresses.
 *
 * @param column what the index is sought by
 * @param keys each of which every one of these numbers has; the way that passes fewest is taken
 * @param contained digits the number itself must have, null for none
 * @param beginning what the term must begin with, null for anything
 */
record TermTrail(String column, List<String> keys, String contained, String beginning) {

  /** Past the numbers with one term. */
  static TermTrail of(String term) {
    return new TermTrail("term", List.of(term), null, null);
  }

  /** Past the numbers with some digits: in themselves, and in a word of label or tags. */
  static List<TermTrail> ofDigits(String digits) {
    boolean more = digits.length() > SearchTerms.LEAST_DIGITS;
    List<String> own = SearchTerms.ownOpenings(digits);
    List<String> other = List.of(digits.substring(0, SearchTerms.LEAST_DIGITS));
    return List.of(
        new TermTrail("opening", own, more ? digits : null, null),
        new TermTrail("opening", other, null, more ? digits : null));
  }

  /**
   * A part of the way.
   *
   * @param after the address to go on behind, null for the first
   * @param until the last address, null for the end
   */
  record Stretch(String after, String until, boolean descending) {

    /** The nearer of two ends; null is the farthest. */
    String nearer(String one, String other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one.compareTo(other) < 0 == descending ? other : one;
    }
  }
}
