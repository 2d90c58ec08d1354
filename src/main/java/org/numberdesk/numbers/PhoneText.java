package org.numberdesk.numbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a telephone number out of what people and programs put into a cell, and says what is wrong
 * where there is none: spaces of any width, dashes of any script, brackets, {@code tel:}, {@code
 * 00} and {@code 011}, digits of other scripts, the marks that spreadsheets need to keep a number
 * as text. Linear in the length of the text.
 */
public final class PhoneText {

  /** Why a text is not a number. */
  public enum Flaw {
    MISSING,
    /**
     * A spreadsheet has rounded it ({@code 1.8335E+10}); its last digits are gone, so it is never
     * expanded.
     */
    SCIENTIFIC,
    /** A message cannot go to an extension. */
    EXTENSION,
    NOT_A_NUMBER,
    /** A national format, and no country by which to read it. */
    COUNTRY_NEEDED,
    UNKNOWN_CALLING_CODE,
    TOO_SHORT,
    TOO_LONG,
    /** Neither short nor long as such, but no number of its country has this many digits. */
    WRONG_LENGTH
  }

  /** Exactly one of the two is there. */
  public record Reading(Optional<E164> number, Optional<Flaw> flaw) {

    static Reading of(E164 number) {
      return new Reading(Optional.of(number), Optional.empty());
    }

    static Reading of(Flaw flaw) {
      return new Reading(Optional.empty(), Optional.of(flaw));
    }
  }

  private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();
  private static final int LONGEST_TEXT = 100;
  private static final int SHORTEST_SECOND_NUMBER = 7;

  private PhoneText() {}

  /**
   * Reads one number.
   *
   * @param country ISO code of the country whose national format is understood, or null for none
   */
  public static Reading read(String text, String country) {
    if (text == null || text.isBlank()) {
      return Reading.of(Flaw.MISSING);
    }
    if (text.length() > LONGEST_TEXT) {
      return Reading.of(Flaw.NOT_A_NUMBER);
    }
    if (E164.wellFormed(text)) {
      E164 number = new E164(text);
      return number.isNorthAmerican() ? Reading.of(number) : resolve(text, null);
    }
    String clean = plain(text);
    if (clean.isEmpty()) {
      return Reading.of(Flaw.MISSING);
    }
    if (isScientific(clean)) {
      return Reading.of(Flaw.SCIENTIFIC);
    }
    return digits(clean, country);
  }

  /**
   * The text without what spreadsheets, phones and word processors put around and between its
   * characters.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String compatible = Normalizer.normalize(text, Form.NFKC);
    compatible.codePoints().forEach(c -> appendPlain(plain, c));
    String clean = plain.toString().strip();
    if (clean.startsWith("=\"") && clean.endsWith("\"") && clean.length() > 2) {
      clean = clean.substring(2, clean.length() - 1).strip();
    }
    if (clean.startsWith("'")) {
      clean = clean.substring(1).strip();
    }
    if (clean.regionMatches(true, 0, "tel:", 0, 4)) {
      clean = clean.substring(4).strip();
    }
    return clean;
  }

  private static void appendPlain(StringBuilder plain, int c) {
    int type = Character.getType(c);
    if (Character.isDigit(c)) {
      plain.append((char) ('0' + Character.digit(c, 10)));
    } else if (type == Character.DASH_PUNCTUATION || c == '\u2212') {
      plain.append('-');
    } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      plain.append(' ');
    } else if (type != Character.FORMAT) {
      plain.appendCodePoint(c);
    }
  }

  /** {@code 1.8335E+10} and its kin: one mantissa, one E, one exponent, nothing else. */
  static boolean isScientific(String text) {
    int e = text.toUpperCase(Locale.ROOT).indexOf('E');
    if (e < 1 || e == text.length() - 1) {
      return false;
    }
    int from = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    int exponent = text.charAt(e + 1) == '+' || text.charAt(e + 1) == '-' ? e + 2 : e + 1;
    int points = 0;
    for (int i = from; i < e; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ',') {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return points <= 1 && e - from - points > 0 && allDigits(text, exponent);
  }

  private static boolean allDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < text.length();
  }

  private static Reading digits(String clean, String country) {
    String text =
        clean.endsWith(".0") && allDigits(clean.substring(0, clean.length() - 2), 0)
            ? clean.substring(0, clean.length() - 2)
            : clean;
    boolean international = text.indexOf('+') >= 0;
    if (international) {
      text = text.replace("(0)", "");
    }
    StringBuilder digits = new StringBuilder(text.length());
    int pluses = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c == '+' && digits.isEmpty() && pluses == 0) {
        pluses++;
      } else if (" -.()/".indexOf(c) < 0) {
        return Reading.of(digits.isEmpty() ? Flaw.NOT_A_NUMBER : afterTheNumber(text, i));
      }
    }
    if (digits.isEmpty()) {
      return Reading.of(Flaw.NOT_A_NUMBER);
    }
    if (!international && digits.length() > 2 && digits.indexOf("00") == 0) {
      return resolve("+" + digits.substring(2), null);
    }
    if (international) {
      return resolve("+" + digits, null);
    }
    return country == null ? Reading.of(Flaw.COUNTRY_NEEDED) : resolve(digits.toString(), country);
  }

  /** What stands behind the digits: an extension, a second number, or something else. */
  private static Flaw afterTheNumber(String text, int at) {
    String rest = text.substring(at).toLowerCase(Locale.ROOT);
    int digits = 0;
    StringBuilder word = new StringBuilder();
    for (char c : rest.toCharArray()) {
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    boolean announced =
        word.isEmpty() ? ",;#".indexOf(rest.charAt(0)) >= 0 : isExtensionWord(word.toString());
    return announced && digits > 0 && digits < SHORTEST_SECOND_NUMBER
        ? Flaw.EXTENSION
        : Flaw.NOT_A_NUMBER;
  }

  private static boolean isExtensionWord(String word) {
    return word.equals("x")
        || word.equals("ext")
        || word.equals("extn")
        || word.equals("extension");
  }

  private static Reading resolve(String digits, String country) {
    PhoneNumber number;
    try {
      number = PLAN.parse(digits, country);
    } catch (NumberParseException e) {
      return Reading.of(
          switch (e.getErrorType()) {
            case INVALID_COUNTRY_CODE ->
                country == null ? Flaw.UNKNOWN_CALLING_CODE : Flaw.COUNTRY_NEEDED;
            case TOO_LONG -> Flaw.TOO_LONG;
            case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> Flaw.TOO_SHORT;
            case NOT_A_NUMBER -> digits.length() < 3 ? Flaw.TOO_SHORT : Flaw.NOT_A_NUMBER;
          });
    }
    return switch (PLAN.isPossibleNumberWithReason(number)) {
      case IS_POSSIBLE -> inFull(PLAN.format(number, PhoneNumberFormat.E164));
      case IS_POSSIBLE_LOCAL_ONLY, TOO_SHORT -> Reading.of(Flaw.TOO_SHORT);
      case TOO_LONG -> Reading.of(Flaw.TOO_LONG);
      case INVALID_LENGTH -> Reading.of(Flaw.WRONG_LENGTH);
      case INVALID_COUNTRY_CODE -> Reading.of(Flaw.UNKNOWN_CALLING_CODE);
    };
  }

  private static Reading inFull(String e164) {
    if (E164.wellFormed(e164)) {
      return Reading.of(new E164(e164));
    }
    return Reading.of(e164.length() > 16 ? Flaw.TOO_LONG : Flaw.TOO_SHORT);
  }
}
