package org.numberdesk.numbers.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A sender's address as people read it: calling code apart, the rest grouped as its country groups
 * it. Short codes and names stay as they are.
 *
 * @param code calling code with its plus, or an empty text
 */
public record ShownNumber(String code, String rest) implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();

  public static ShownNumber of(String address) {
    if (!address.startsWith("+")) {
      return new ShownNumber("", address);
    }
    try {
      Phonenumber.PhoneNumber number = PLAN.parse(address, null);
      String code = "+" + number.getCountryCode();
      String grouped = PLAN.format(number, PhoneNumberFormat.INTERNATIONAL);
      return new ShownNumber(code, grouped.substring(code.length()).replace('-', ' ').strip());
    } catch (NumberParseException e) {
      return new ShownNumber("", address);
    }
  }

  /** An address as people read it, in one text; null for none. */
  public static String text(String address) {
    return address == null ? null : of(address).toString();
  }

  /** The address within the portal of the number's page. */
  public static String link(String address) {
    return "/numbers/" + encoded(address).replace("%2B", "+");
  }

  /** An address as part of another one; a plus there would be read as a blank. */
  public static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return code.isEmpty() ? rest : code + " " + rest;
  }
}
