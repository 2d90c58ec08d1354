package org.numberdesk.preflight.text;

import java.util.Set;

/** Where one sentence, line or box ends and the next begins. */
final class Breaks {

  static final String BOXES =
      "\u2022\u25cf\u25aa\u2610\u2611\u2612\u25a0\u25a1\u2713\u2714\u25a2\u25fb\u25e6\u2023";
  private static final Set<String> NEVER_LAST =
      Set.of(
          "msg", "msgs", "dr", "mr", "mrs", "st", "eg", "ie", "vs", "approx", "std", "freq", "max",
          "min", "txt", "num", "tel", "ext");

  private static final Set<String> SELDOM_LAST =
      Set.of(
          "mo", "wk", "yr", "ea", "inc", "co", "corp", "ltd", "m", "s", "g", "e", "u", "dept",
          "ave", "blvd", "jr", "sr");

  private static final Set<String> HANGING =
      Set.of(
          "and", "or", "the", "a", "an", "of", "to", "from", "by", "for", "with", "our", "your",
          "at", "in", "on", "my", "will", "may", "that", "their", "its");

  private final PlainText plain;
  private final char[] c;
  private final int length;

  Breaks(PlainText plain) {
    this.plain = plain;
    this.c = plain.look;
    this.length = plain.length;
  }

  /** Whether the mark at {@code i} ends a sentence rather than an abbreviation. */
  boolean ends(Tokens tokens, int i) {
    char x = c[i];
    int k = i + 1;
    while (k < length && k < i + 4 && ("\"')]!?.\u201d\u2019".indexOf(c[k]) >= 0)) {
      k++;
    }
    if (k < length
        && !Letters.space(c[k])
        && c[k] != PlainText.BREAK
        && c[k] != '['
        && c[k] != '<') {
      return x != '.' && Letters.word(c[k]) && plain.upperAt(k);
    }
    if (x != '.'
        || tokens.size == 0
        || tokens.to[tokens.size - 1] != i
        || tokens.kind[tokens.size - 1] != 0) {
      return true;
    }
    String last =
        tokens.to[tokens.size - 1] - tokens.from[tokens.size - 1] > 6
            ? ""
            : tokens.word(tokens.size - 1);
    if (NEVER_LAST.contains(last)) {
      return false;
    }
    boolean dotted = last.indexOf('.') > 0;
    while (k < length && k < i + 8 && Letters.space(c[k])) {
      k++;
    }
    return !dotted && !SELDOM_LAST.contains(last)
        || k >= length
        || plain.upperAt(k)
        || BOXES.indexOf(c[k]) >= 0;
  }

  /** Whether the line that begins here is a new sentence rather than the rest of a wrapped one. */
  boolean lineBegins(int from) {
    int k = from;
    while (k < length && k < from + 40 && Letters.space(c[k]) && c[k] != '\n') {
      k++;
    }
    return k >= length
        || c[k] == '\n'
        || !Letters.word(c[k])
        || plain.upperAt(k)
        || Letters.digit(c[k]);
  }

  /** Whether the line that ends here ends in a word after which more must come: it was wrapped. */
  boolean hangs(Tokens tokens, int i) {
    int last = tokens.size - 1;
    if (last < 0 || tokens.to[last] - tokens.from[last] > 5) {
      return false;
    }
    for (int k = tokens.to[last]; k < i; k++) {
      if (!Letters.space(c[k])) {
        return false;
      }
    }
    return HANGING.contains(tokens.word(last));
  }

  /** ( ) and (x) are boxes to choose from. */
  boolean emptyBracket(int i) {
    int k = i + 1;
    while (k < length
        && k < i + 4
        && (c[k] == ' '
            || c[k] == 'x'
            || c[k] == 'o'
            || c[k] == '\u00a0'
            || BOXES.indexOf(c[k]) >= 0)) {
      k++;
    }
    return k < length && c[k] == ')';
  }
}
