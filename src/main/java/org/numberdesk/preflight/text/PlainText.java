package org.numberdesk.preflight.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text as a reader sees it: tags and invisible characters gone, entities decoded, disguised
 * letters folded. Every remaining character knows which UTF-16 units of the original it stands for.
 */
final class PlainText {

  /** Stands where a tag or a box begins a new line. */
  static final char BREAK = '\u0001';

  private static final int LONGEST_TAG = 600;
  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "u", "em", "strong", "span", "small", "sup", "sub", "font", "abbr");
  private static final Set<String> BLOCK =
      Set.of(
          "p",
          "br",
          "hr",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "td",
          "th",
          "table",
          "tbody",
          "thead",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "label",
          "input",
          "button",
          "form",
          "section",
          "article",
          "header",
          "footer",
          "html",
          "head",
          "body",
          "title",
          "meta",
          "script",
          "style",
          "img",
          "nav",
          "main",
          "blockquote",
          "select",
          "option",
          "textarea",
          "dl",
          "dt",
          "dd",
          "pre",
          "fieldset",
          "legend",
          "iframe",
          "link");
  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("nbsp", ' '),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("rsquo", '\''),
          Map.entry("lsquo", '\''),
          Map.entry("ldquo", '"'),
          Map.entry("rdquo", '"'),
          Map.entry("ndash", '-'),
          Map.entry("mdash", '\u2014'),
          Map.entry("bull", '\u2022'),
          Map.entry("middot", '\u2022'),
          Map.entry("hellip", '.'),
          Map.entry("eacute", 'e'),
          Map.entry("shy", '\u00ad'));

  final char[] look;

  /** Where each character begins and ends in the original; absent as long as the two run alike. */
  private int[] at;

  private int[] till;
  int length;
  int letters;
  int strange;

  private final String text;

  PlainText(String text) {
    this.text = text;
    look = new char[text.length() + 1];
    int i = 0;
    while (i < text.length()) {
      i = ordinary(i);
      if (i < text.length()) {
        i = next(i);
      }
    }
  }

  /** The common case in one tight loop: plain characters that stand for themselves. */
  private int ordinary(int from) {
    if (at != null) {
      return from;
    }
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '<' || c == '&') {
        break;
      }
      if (c >= 'A' && c <= 'Z') {
        c += 32;
      }
      letters += c >= 'a' && c <= 'z' ? 1 : 0;
      look[length++] = c;
      i++;
    }
    return i;
  }

  private int next(int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      if (c == '<') {
        int end = tag(i);
        if (end > i) {
          return end;
        }
      } else if (c == '&') {
        int end = entity(i);
        if (end > i) {
          return end;
        }
      }
      add(Letters.fold(c), i, i + 1);
      return i + 1;
    }
    if (Letters.invisible(c)) {
      return i + 1;
    }
    if (Character.isHighSurrogate(c)
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1))) {
      add(Letters.fold(text.codePointAt(i)), i, i + 2);
      return i + 2;
    }
    add(Letters.fold(c), i, i + 1);
    return i + 1;
  }

  private void add(char c, int from, int to) {
    if (c >= 'a' && c <= 'z' || c >= 0x80 && Character.isLetter(c)) {
      char written = text.charAt(from);
      letters++;
      strange += written > 0x2af && !(written >= 0x1e00 && written <= 0x1eff) ? 1 : 0;
    }
    if (at == null && (from != length || to != length + 1)) {
      part();
    }
    if (at != null) {
      at[length] = from;
      till[length] = to;
    }
    look[length++] = c;
  }

  /**
   * Skips a known tag and keeps the address of a link; anything else in angle brackets is the
   * writer's own.
   */
  private int tag(int i) {
    int limit = Math.min(text.length(), i + LONGEST_TAG);
    int name = i + 1 < limit && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
    int end = name;
    while (end < limit && Letters.word(text.charAt(end))) {
      end++;
    }
    if (end - name > 10 || end == limit) {
      return i;
    }
    String tag = text.substring(name, end).toLowerCase(Locale.ROOT);
    boolean comment = text.startsWith("<!", i);
    if (!comment && !INLINE.contains(tag) && !BLOCK.contains(tag)) {
      return i;
    }
    int close = end;
    while (close < limit && text.charAt(close) != '>') {
      close++;
    }
    if (close == limit) {
      return i;
    }
    if (BLOCK.contains(tag)) {
      add(BREAK, i, close + 1);
    } else if (tag.equals("a") && name == i + 1) {
      address(end, close);
    }
    return close + 1;
  }

  private void address(int from, int to) {
    int href = text.indexOf("href=", from);
    if (href < 0 || href >= to) {
      return;
    }
    add(' ', from, from + 1);
    for (int k = href + 5; k < to; k++) {
      char c = text.charAt(k);
      if (c != '"' && c != '\'') {
        add(Letters.fold(c), k, k + 1);
      }
    }
    add(' ', to, to + 1);
  }

  private int entity(int i) {
    int end = i + 1;
    int limit = Math.min(text.length(), i + 10);
    while (end < limit && (Letters.word(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    if (end == limit || text.charAt(end) != ';' || end == i + 1) {
      return i;
    }
    String name = text.substring(i + 1, end);
    Character named = ENTITIES.get(name);
    int code = named != null ? named : numeric(name);
    if (code <= 0 || code > 0xffff) {
      return i;
    }
    if (!Letters.invisible((char) code)) {
      add(Letters.fold((char) code), i, end + 1);
    }
    return end + 1;
  }

  private static int numeric(String name) {
    if (name.length() < 2 || name.charAt(0) != '#') {
      return -1;
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int value = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return -1;
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    return value;
  }

  /** From here on the plain text no longer runs along with the original. */
  private void part() {
    at = new int[text.length() + 1];
    till = new int[text.length() + 1];
    for (int k = 0; k < length; k++) {
      at[k] = k;
      till[k] = k + 1;
    }
  }

  int start(int k) {
    return at == null ? k : at[k];
  }

  int end(int k) {
    return till == null ? k + 1 : till[k];
  }

  boolean upperAt(int k) {
    char c = text.charAt(start(k));
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }
}
