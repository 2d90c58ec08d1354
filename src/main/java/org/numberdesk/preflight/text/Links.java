package org.numberdesk.preflight.text;

import java.util.Set;

/**
 * Finds web addresses, mail addresses and telephone numbers at a place in a text. Each attempt
 * looks at a bounded number of characters, so a hostile text cannot make it slow.
 */
final class Links {

  private static final int LONGEST_HOST = 255;
  private static final int LONGEST_PHONE = 24;
  private static final Set<String> ENDINGS =
      Set.of(
          "com",
          "org",
          "net",
          "edu",
          "gov",
          "mil",
          "info",
          "biz",
          "io",
          "co",
          "us",
          "ca",
          "uk",
          "me",
          "app",
          "dev",
          "ai",
          "tv",
          "ly",
          "gl",
          "gd",
          "cc",
          "gg",
          "to",
          "link",
          "site",
          "online",
          "store",
          "shop",
          "club",
          "health",
          "dental",
          "care",
          "clinic",
          "example",
          "test",
          "invalid",
          "xyz",
          "top",
          "page",
          "live",
          "bank",
          "law",
          "pro",
          "name",
          "mobi",
          "travel",
          "coop",
          "eu",
          "de",
          "fr",
          "es",
          "it",
          "nl",
          "mx",
          "au",
          "nz",
          "ie",
          "in",
          "jp",
          "cn",
          "br",
          "ch",
          "at",
          "be",
          "se",
          "no",
          "dk",
          "fi",
          "pl",
          "pt",
          "cutt",
          "ws",
          "im",
          "is",
          "do",
          "re",
          "sh",
          "tech",
          "cloud",
          "life",
          "news",
          "blog",
          "email",
          "social",
          "agency",
          "solutions",
          "services",
          "studio",
          "fit",
          "vet",
          "pet",
          "pizza",
          "cafe",
          "bar",
          "wine",
          "beer",
          "casino",
          "bet",
          "church",
          "school",
          "academy");

  private Links() {}

  /** The end of the web address that begins at {@code i}, or {@code i}. */
  static int url(char[] c, int i, int limit) {
    int host = i;
    boolean scheme = starts(c, i, limit, "http://") || starts(c, i, limit, "https://");
    if (scheme) {
      host = i + (c[i + 4] == 's' ? 8 : 7);
    }
    int end = host;
    int dot = -1;
    while (end < limit && end - host < LONGEST_HOST && hostChar(c[end])) {
      if (c[end] == '.') {
        dot = end;
      }
      end++;
    }
    while (end > host && (c[end - 1] == '.' || c[end - 1] == '-')) {
      end--;
      dot = c[end] == '.' ? lastDot(c, host, end) : dot;
    }
    boolean www = starts(c, host, limit, "www.");
    if (!scheme && !www && (dot <= host || !ending(c, dot + 1, end))) {
      return i;
    }
    if (end == host) {
      return scheme ? end : i;
    }
    if (end < limit && c[end] == '@') {
      return i;
    }
    return path(c, end, limit);
  }

  private static int lastDot(char[] c, int from, int to) {
    for (int k = to - 1; k >= from; k--) {
      if (c[k] == '.') {
        return k;
      }
    }
    return -1;
  }

  private static int path(char[] c, int host, int limit) {
    int end = host;
    if (end + 1 < limit && c[end] == ':' && Letters.digit(c[end + 1])) {
      end++;
      while (end < limit && Letters.digit(c[end])) {
        end++;
      }
    }
    if (end < limit && (c[end] == '/' || c[end] == '?' || c[end] == '#')) {
      while (end < limit && pathChar(c[end])) {
        end++;
      }
      while (end > host && ".,;:!?'\"-".indexOf(c[end - 1]) >= 0) {
        end--;
      }
    }
    return end;
  }

  private static boolean pathChar(char c) {
    return !Letters.space(c)
        && "<>\"|()[]\u201c\u201d\u2019".indexOf(c) < 0
        && c != PlainText.BREAK;
  }

  private static boolean hostChar(char c) {
    return c == '.' || c == '-' || Letters.word(c);
  }

  private static boolean ending(char[] c, int from, int to) {
    if (to - from < 2 || to - from > 8) {
      return false;
    }
    return ENDINGS.contains(new String(c, from, to - from));
  }

  private static boolean starts(char[] c, int i, int limit, String what) {
    if (i + what.length() > limit) {
      return false;
    }
    for (int k = 0; k < what.length(); k++) {
      if (c[i + k] != what.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the mail address that begins at {@code i}, or {@code i}. */
  static int email(char[] c, int i, int limit) {
    int at = i;
    while (at < limit && at - i < 64 && (Letters.word(c[at]) || "._+-%".indexOf(c[at]) >= 0)) {
      at++;
    }
    if (at == i || at >= limit || c[at] != '@') {
      return i;
    }
    int end = at + 1;
    int dot = -1;
    while (end < limit && end - at < LONGEST_HOST && hostChar(c[end])) {
      if (c[end] == '.' && end + 1 < limit && Letters.word(c[end + 1])) {
        dot = end;
      }
      end++;
    }
    while (end > at && (c[end - 1] == '.' || c[end - 1] == '-')) {
      end--;
    }
    return dot > at + 1 ? end : i;
  }

  /** The end of the telephone number that begins at {@code i}, or {@code i}. */
  static int phone(char[] c, int i, int limit) {
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
      return i;
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
