package org.numberdesk.numbers;

import java.util.Objects;
import java.util.Optional;

/**
 * What a recipient sees as the sender: a telephone number, a short code or a name. Its text is the
 * {@code e164} of JSON and of addresses of pages.
 *
 * @param form which of the three
 * @param text E.164 number, digits of the short code, or the name
 * @param country ISO code of the country whose carriers know the short code; null for the others
 */
public record SenderAddress(Form form, String text, String country) {

  public enum Form {
    NUMBER,
    SHORT_CODE,
    NAME
  }

  private static final int LONGEST_NAME = 11;

  /**
   * The characters of the GSM 03.38 default alphabet that fit a name; a slash is left out because
   * the name is also part of an address, where servers take it for a separator.
   */
  private static final String NAME_MARKS = " @£$¥!\"#¤%&'()*+,-.:;<=>?_¡¿§";

  private static final String NAME_LETTERS = "èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉÄÖÑÜäöñüà";

  public SenderAddress {
    Objects.requireNonNull(form, "A sender has a form");
    Objects.requireNonNull(text, "A sender has a text");
    boolean fits =
        switch (form) {
          case NUMBER -> E164.wellFormed(text);
          case SHORT_CODE -> country != null && isShortCode(text, country);
          case NAME -> isName(text);
        };
    if (!fits) {
      throw new IllegalArgumentException("Not a sender of the form " + form);
    }
  }

  public static SenderAddress of(E164 number) {
    return new SenderAddress(Form.NUMBER, number.value(), null);
  }

  /**
   * A short code; the same digits are somebody else's in another country.
   *
   * @throws IllegalArgumentException if the country has no short codes of this length
   */
  public static SenderAddress shortCode(String digits, String country) {
    return new SenderAddress(Form.SHORT_CODE, digits, country);
  }

  /**
   * A name, kept in the case in which it is shown.
   *
   * @throws IllegalArgumentException if phones cannot show it as a sender
   */
  public static SenderAddress name(String name) {
    return new SenderAddress(Form.NAME, name, null);
  }

  /**
   * Five or six digits in the US and Canada (CTIA short code registry), five to seven in the UK,
   * three to eight elsewhere.
   */
  public static boolean isShortCode(String text, String country) {
    int shortest = shortestCode(country);
    int longest = longestCode(country);
    if (text.length() < shortest || text.length() > longest) {
      return false;
    }
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Fewest digits of a short code in a country. */
  public static int shortestCode(String country) {
    return switch (country) {
      case "US", "CA", "GB" -> 5;
      default -> 3;
    };
  }

  /** Most digits of a short code in a country. */
  public static int longestCode(String country) {
    return switch (country) {
      case "US", "CA" -> 6;
      case "GB" -> 7;
      default -> 8;
    };
  }

  /**
   * One to eleven characters of the GSM alphabet, one of them a letter (3GPP TS 23.040, 9.1.2.5).
   */
  public static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NAME || !text.equals(text.strip())) {
      return false;
    }
    boolean letter = false;
    for (char c : text.toCharArray()) {
      boolean latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      boolean other = NAME_LETTERS.indexOf(c) >= 0;
      if (!latin && !other && !(c >= '0' && c <= '9') && NAME_MARKS.indexOf(c) < 0) {
        return false;
      }
      letter |= latin || other;
    }
    return letter;
  }

  /** The telephone number, if it is one. */
  public Optional<E164> number() {
    return form == Form.NUMBER ? Optional.of(new E164(text)) : Optional.empty();
  }

  /**
   * What only one organisation can hold at a time: the number, or country and digits of a short
   * code ({@code US:12345}). Null for a name, which many may use.
   */
  public String claim() {
    return switch (form) {
      case NUMBER -> text;
      case SHORT_CODE -> country + ":" + text;
      case NAME -> null;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
