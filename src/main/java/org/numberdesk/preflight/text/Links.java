package org.numberdesk.preflight.text;

import java.util.Set;

/**
 * Finds web addresses and mail addresses at a place in a text. Each attempt looks at a bounded
 * number of characters, so a hostile text cannot make it slow.
 */
final class Links {

  private static final int LONGEST_HOST = 255;

  private static final Set<String> PROGRAM_PAGES =
      Set.of(
          "sms", "texting", "messaging", "textmessaging", "text-messaging", "sms-program", "legal");

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

  /** A page called after the messages themselves, which is where their terms stand. */
  private static boolean programPage(String url) {
    int slash = url.lastIndexOf('/');
    String page = url.substring(slash + 1);
    return slash > 0 && PROGRAM_PAGES.contains(page);
  }

  /** A link whose address says what it leads to counts as the words would. */
  static int says(Lexicon lexicon, char[] c, int from, int to) {
    String url = new String(c, from, Math.min(to - from, 300));
    boolean terms = url.contains("terms") || url.contains("/tos") || programPage(url);
    String word = url.contains("privacy") ? "urlprivacy" : terms ? "urlterms" : "";
    return lexicon.look(word.toCharArray(), 0, word.length());
  }
}
