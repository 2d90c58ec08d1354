package org.numberdesk.numbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A telephone number as ITU-T E.164 writes it: {@code +}, calling code, national number, at most 15
 * digits.
 *
 * <p>The length has to be one that the country uses; whether the number was ever given out is not
 * asked, since new area codes are in use before any list knows them, and the numbers kept for
 * fiction (555-01xx, 07700 900xxx) belong in demonstrations.
 *
 * @param value the whole, {@code +12085550111}
 */
public record E164(String value) {

  private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();
  private static final String NORTH_AMERICA = "+1";
  private static final int NORTH_AMERICAN_LENGTH = 12;
  private static final int LONGEST_CALLING_CODE = 3;
  private static final Set<Integer> CALLING_CODES = PLAN.getSupportedCallingCodes();

  /**
   * The toll-free codes in service in the North American plan (FCC, 47 CFR 52.101 and later
   * openings).
   */
  private static final Set<String> TOLL_FREE_CODES =
      Set.of("800", "833", "844", "855", "866", "877", "888");

  /** At most the thousand codes that three digits can be. */
  private static final Map<String, String> COUNTRY_OF_AREA = new ConcurrentHashMap<>();

  /**
   * Takes what is already in this form.
   *
   * @throws IllegalArgumentException if it is not
   */
  public E164 {
    if (!wellFormed(value)) {
      throw new IllegalArgumentException("Not an E.164 number");
    }
  }

  /**
   * Reads a number as people write it, national or international.
   *
   * @param country ISO code of the country whose national format is understood, or null for none
   * @return empty if it is not one number that can be dialled as it stands
   */
  public static Optional<E164> parse(String text, String country) {
    return PhoneText.read(text, country).number();
  }

  static boolean wellFormed(String text) {
    if (text == null || text.length() < 8 || text.length() > 16 || text.charAt(0) != '+') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.charAt(1) != '0' && hasCallingCode(text);
  }

  private static boolean hasCallingCode(String text) {
    int code = 0;
    for (int i = 1; i <= LONGEST_CALLING_CODE; i++) {
      code = code * 10 + text.charAt(i) - '0';
      if (CALLING_CODES.contains(code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it belongs to the plan that the US, Canada and much of the Caribbean share. */
  public boolean isNorthAmerican() {
    return value.startsWith(NORTH_AMERICA) && value.length() == NORTH_AMERICAN_LENGTH;
  }

  /** Whether it is toll-free in the North American plan; no one country owns such a number. */
  public boolean isTollFree() {
    return isNorthAmerican() && TOLL_FREE_CODES.contains(value.substring(2, 5));
  }

  /**
   * ISO code of the country the number lies in; that of the calling code's main country where the
   * numbering plan does not tell. Empty for numbers of no country, as {@code +883}.
   */
  public Optional<String> country() {
    if (isNorthAmerican()) {
      return Optional.of(
          COUNTRY_OF_AREA.computeIfAbsent(value.substring(2, 5), E164::countryOfArea));
    }
    PhoneNumber number = parsed();
    String region = PLAN.getRegionCodeForNumber(number);
    if (region == null) {
      region = PLAN.getRegionCodeForCountryCode(number.getCountryCode());
    }
    return PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY.equals(region)
        ? Optional.empty()
        : Optional.of(region);
  }

  /**
   * In the North American plan an area code lies in one country, so any number in it tells which.
   */
  private static String countryOfArea(String area) {
    String region = PLAN.getRegionCodeForNumber(read(NORTH_AMERICA + area + "2345678"));
    return region == null ? "US" : region;
  }

  /** Whether the calling code is one that this country uses. */
  public boolean mayBeIn(String isoCountry) {
    int callingCode = PLAN.getCountryCodeForRegion(isoCountry);
    return callingCode == (isNorthAmerican() ? 1 : parsed().getCountryCode());
  }

  /** The calling code with its plus, {@code +1}: the part that pages show in grey. */
  public String callingCode() {
    return isNorthAmerican() ? NORTH_AMERICA : "+" + parsed().getCountryCode();
  }

  /**
   * The national part, grouped by spaces as its country does, without trunk prefix: {@code 208 555
   * 0111}.
   */
  public String national() {
    if (isNorthAmerican()) {
      return value.substring(2, 5) + " " + value.substring(5, 8) + " " + value.substring(8);
    }
    String grouped = PLAN.format(parsed(), PhoneNumberFormat.INTERNATIONAL);
    return grouped.substring(callingCode().length()).replace('-', ' ').strip();
  }

  @Override
  public String toString() {
    return value;
  }

  private PhoneNumber parsed() {
    return read(value);
  }

  private static PhoneNumber read(String text) {
    try {
      return PLAN.parse(text, null);
    } catch (NumberParseException e) {
      throw new IllegalStateException("A number of this form can be parsed", e);
    }
  }
}
