package org.numberdesk.preflight.rules;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.numbers.SenderType;

/**
 * Telephone numbers by libphonenumber; numbers reserved for examples count as numbers of their
 * area.
 */
final class Phones {

  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
  private static final Set<String> TOLL_FREE =
      Set.of("800", "833", "844", "855", "866", "877", "888");

  private static final String[] AREAS = areas();

  private Phones() {}

  /** The digits alone. */
  static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    for (char c : number.toCharArray()) {
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** Whether somebody could answer there. */
  static boolean callable(String number, String country) {
    String digits = digits(number);
    if (number.strip().startsWith("+1") && digits.length() == 11 && number.length() <= 20) {
      boolean area = AREAS[Integer.parseInt(area(digits))] != null || tollFree(digits);
      return area && digits.charAt(4) >= '2';
    }
    PhoneNumber parsed = parse(number, country);
    return parsed != null && (forExamples(parsed) || LIBRARY.isValidNumber(parsed));
  }

  private static PhoneNumber parse(String number, String country) {
    String region =
        country == null || country.isBlank() ? "US" : country.strip().toUpperCase(Locale.ROOT);
    if (number.length() > 40) {
      return null;
    }
    try {
      return LIBRARY.parse(number.strip(), region.equals("UK") ? "GB" : region);
    } catch (NumberParseException e) {
      return null;
    }
  }

  /** 555-0100 to 555-0199 in North America, the ranges Ofcom keeps for drama in Britain. */
  private static boolean forExamples(PhoneNumber number) {
    String national = LIBRARY.getNationalSignificantNumber(number);
    if (number.getCountryCode() == 1 && national.length() == 10) {
      return national.startsWith("55501", 3) && national.charAt(0) >= '2';
    }
    return number.getCountryCode() == 44
        && (national.startsWith("7700900")
            || national.startsWith("2079460")
            || national.startsWith("1632960")
            || national.startsWith("8081570"))
        && national.length() == 10;
  }

  /** Whether the number is one of the sender type. */
  static boolean fits(String number, SenderType type) {
    String text = number.strip();
    String digits = digits(text);
    return switch (type) {
      case TEN_DLC -> northAmerican(text, digits) && !tollFree(digits) && !canadian(text);
      case CA_LONG_NUMBER ->
          northAmerican(text, digits) && !tollFree(digits) && (canadian(text) || !american(text));
      case TOLL_FREE -> northAmerican(text, digits) && tollFree(digits);
      case SHORT_CODE -> text.equals(digits) && digits.length() >= 5 && digits.length() <= 6;
      case UK_SHORT_CODE -> text.equals(digits) && digits.length() >= 5 && digits.length() <= 8;
      case UK_LONG_NUMBER -> british(text);
      case ALPHANUMERIC -> alphanumeric(text);
      case OTHER_LONG_NUMBER ->
          digits.length() >= 8 && !northAmerican(text, digits) && callable(text, "ZZ");
    };
  }

  private static boolean alphanumeric(String text) {
    return text.length() >= 2
        && text.length() <= 11
        && text.chars().anyMatch(Character::isLetter)
        && text.chars()
            .allMatch(
                c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_' || c == '&');
  }

  private static boolean northAmerican(String text, String digits) {
    return digits.length() == 11 && digits.charAt(0) == '1'
        || digits.length() == 10 && !text.startsWith("+");
  }

  private static String area(String digits) {
    return digits.length() == 11 ? digits.substring(1, 4) : digits.substring(0, 3);
  }

  private static boolean tollFree(String digits) {
    return TOLL_FREE.contains(area(digits));
  }

  private static boolean canadian(String text) {
    return "CA".equals(region(text));
  }

  private static boolean american(String text) {
    return "US".equals(region(text));
  }

  /** The country of an area code. */
  private static String region(String text) {
    String digits = digits(text);
    return northAmerican(text, digits) ? AREAS[Integer.parseInt(area(digits))] : null;
  }

  /**
   * The exchange does not matter, and example numbers are in nobody's plan: an ordinary one stands
   * in.
   */
  private static String[] areas() {
    String[] regions = new String[1000];
    for (int area = 200; area < 1000; area++) {
      PhoneNumber number = parse("+1" + area + "2345678", "US");
      regions[area] = number == null ? null : LIBRARY.getRegionCodeForNumber(number);
    }
    return regions;
  }

  private static boolean british(String text) {
    PhoneNumber number = parse(text, "GB");
    return number != null
        && number.getCountryCode() == 44
        && (forExamples(number) || LIBRARY.isValidNumber(number))
        && LIBRARY.getNumberType(number) != PhoneNumberType.TOLL_FREE;
  }
}
