package org.numberdesk.preflight.text;

import java.text.Normalizer;

/**
 * Folds characters to what they look like: lower case, no accents, full-width and mathematical
 * letters to plain ones, Cyrillic and Greek look-alikes to Latin. Spam is written with them to slip
 * past word lists.
 */
final class Letters {

  private static final String LOOK_ALIKES =
      "аaеeоoрpсcуyхxіiјjѕsԁdһhӏlкkмmтtвbнhгrпn"
          + "АaВbЕeКkМmНhОoРpСcТtУyХxІiЈjЅs"
          + "αaεeοoρpνvιiκkτtυuχxηnωwΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx"
          + "ɡgɑaıiℓlʟlɪiʀrɢgʜhɴnßsøoæaœođdłlðd";

  private static final char[] FOLDED = fold();

  private Letters() {}

  private static char[] fold() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = Character.isLetterOrDigit(c) ? plain(c, (char) c) : (char) c;
    }
    for (int i = 0; i + 1 < LOOK_ALIKES.length(); i += 2) {
      table[LOOK_ALIKES.charAt(i)] = LOOK_ALIKES.charAt(i + 1);
    }
    return table;
  }

  private static char plain(int codePoint, char otherwise) {
    if (codePoint < 0x80) {
      return (char) Character.toLowerCase(codePoint);
    }
    String whole = new String(Character.toChars(codePoint));
    char first = Normalizer.normalize(whole, Normalizer.Form.NFKD).charAt(0);
    return first < 0x80 && word(first)
        ? (char) Character.toLowerCase((int) first)
        : lower(otherwise);
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  /** The plain lower-case look of a character; what is neither letter nor digit stays as it is. */
  static char fold(char c) {
    return FOLDED[c];
  }

  /** The plain look of a character outside the basic plane, or a space where it has none. */
  static char fold(int codePoint) {
    return Character.isLetterOrDigit(codePoint) ? plain(codePoint, ' ') : ' ';
  }

  /** Characters that take no room and only break words apart for a machine. */
  static boolean invisible(char c) {
    return c == '\u00ad'
        || c >= '\u200b' && c <= '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u2064'
        || c == '\ufeff'
        || c == '\u180e'
        || c >= '\ufe00' && c <= '\ufe0f'
        || c >= '\u0300' && c <= '\u036f';
  }

  static boolean apostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02bc'
        || c == '`'
        || c == '\u00b4';
  }

  static boolean dash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
  }

  static boolean word(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) || c == '\u20e3';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean space(char c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u00a0'
        || c > 0x7f && Character.isSpaceChar(c);
  }
}
