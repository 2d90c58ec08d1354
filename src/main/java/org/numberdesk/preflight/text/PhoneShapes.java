package org.numberdesk.preflight.text;

/**
 * Tells by its shape where a telephone number ends. Each attempt looks at a bounded number of
 * characters.
 */
final class PhoneShapes {

  private static final int LONGEST_PHONE = 24;

  private PhoneShapes() {}

  /** The end of the telephone number that begins at {@code i}, or {@code i}. */
  static int end(char[] c, int i, int limit) {
    int digits = 0;
    int end = i;
    int last = i;
    boolean plus = c[i] == '+';
    int separators = 0;
    int inside = 0;
    int k = i + (plus ? 1 : 0);
    while (k < limit && k - i < LONGEST_PHONE) {
      char x = c[k];
      if (Letters.digit(x)) {
        digits++;
        last = k + 1;
        inside = separators;
        if (digits > 15) {
          return i;
        }
      } else if (x == '-' || x == '.' || x == ' ' || x == '\u00a0' || Letters.dash(x)) {
        if (k > i && (c[k - 1] == '-' || c[k - 1] == '.')) {
          break;
        }
        separators++;
      } else if (x == '(' || x == ')') {
        separators++;
      } else {
        break;
      }
      k++;
    }
    end = last;
    separators = inside;
    if (end + 1 < limit && Letters.dash(c[end]) && Letters.word(c[end + 1])) {
      return vanity(c, i, limit);
    }
    if (end < limit && (Letters.word(c[end]) || c[end] == '%')) {
      return vanity(c, i, limit);
    }
    boolean fits =
        plus
            ? digits >= 8
            : digits == 10 || digits == 11 && (c[i] == '1' || c[i] == '0' || c[i] == '(');
    if (!fits && digits == 7 && end - i == 8 && Letters.dash(c[i + 3])) {
      fits = true;
    }
    if (fits && !plus && digits == 10 && separators == 0) {
      fits = c[i] >= '2' && c[i + 3] >= '2';
    }
    if (fits && !plus && digits >= 10 && separators > 0) {
      fits = grouped(c, i, end);
    }
    return fits ? end : vanity(c, i, limit);
  }

  /** Groups of a single digit or more than four are a list of figures, not a number to call. */
  private static boolean grouped(char[] c, int from, int to) {
    int run = 0;
    int groups = 0;
    for (int k = from; k <= to; k++) {
      if (k < to && Letters.digit(c[k])) {
        run++;
      } else if (run > 0) {
        if (groups > 0 && (run < 2 || run > 7) || run > 7) {
          return false;
        }
        groups++;
        run = 0;
      }
    }
    return groups <= 5;
  }

  /** 1-800-FLOWERS. */
  private static int vanity(char[] c, int i, int limit) {
    int k = i;
    if (k + 1 < limit && c[k] == '1' && Letters.dash(c[k + 1])) {
      k += 2;
    }
    if (k + 4 >= limit
        || c[k] != '8'
        || !Letters.digit(c[k + 1])
        || !Letters.digit(c[k + 2])
        || !Letters.dash(c[k + 3])) {
      return i;
    }
    int letters = 0;
    k += 4;
    while (k < limit && letters < 12 && (Letters.word(c[k]) || Letters.dash(c[k]))) {
      letters += Letters.word(c[k]) ? 1 : 0;
      k++;
    }
    return letters >= 7 ? k : i;
  }
}
