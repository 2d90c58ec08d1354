package org.numberdesk.preflight.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.Submission;

/**
 * The postal address. Source: The Campaign Registry refuses post-office boxes and addresses it
 * cannot find (Twilio 30754), toll-free verification wants a complete one (30451). Region as
 * letters or in full, since vendors differ.
 */
final class AddressRules implements RuleGroup {

  private static final Set<String> NO_POSTAL_CODE =
      Set.of("AE", "HK", "IE", "PA", "QA", "BS", "JM", "AG", "BZ");

  @Override
  public void judge(Examination x) {
    Submission.Address address = x.brand().address();
    x.ledger().look(Code.BRAND_ADDRESS_INCOMPLETE);
    if (address == null) {
      x.ledger()
          .find(Code.BRAND_ADDRESS_INCOMPLETE, "brand.address.street")
          .slot("found", "the street is missing")
          .note();
      return;
    }
    x.ledger().look(Code.BRAND_ADDRESS_PO_BOX);
    if (isBox(address.street())) {
      String street = address.street();
      x.ledger()
          .find(Code.BRAND_ADDRESS_PO_BOX, "brand.address.street")
          .marks(street, 0, street.length())
          .note();
    }
    String country =
        address.country() == null ? "" : address.country().strip().toUpperCase(Locale.ROOT);
    if (Words.standsForNothing(address.street())) {
      incomplete(x, "street", "the street is missing");
    } else if (Words.standsForNothing(address.city())) {
      incomplete(x, "city", "the city is missing");
    } else if (!regionFits(address.region(), country)) {
      incomplete(
          x,
          "region",
          Examination.blank(address.region())
              ? "the state or province is missing"
              : "the state or province is not one of its country");
    } else if (!postalFits(address.postalCode(), country)) {
      incomplete(
          x,
          "postalCode",
          Examination.blank(address.postalCode())
              ? "the postal code is missing"
              : "the postal code is not one of its country");
    }
  }

  private static void incomplete(Examination x, String part, String found) {
    x.ledger()
        .find(Code.BRAND_ADDRESS_INCOMPLETE, "brand.address." + part)
        .slot("found", found)
        .note();
  }

  /**
   * P.O. Box 12, POB 12, Post Office Box, Box 12, PO Drawer, Case postale, Postfach; not 12 Box
   * Elder Road.
   */
  static boolean isBox(String street) {
    List<String> words = Words.of(street);
    String line = " " + String.join(" ", words) + " ";
    for (String form :
        List.of(
            " p o box ",
            " po box ",
            " p o b ",
            " pob ",
            " pobox ",
            " post office box ",
            " post box ",
            " postbox ",
            " postal box ",
            " po drawer ",
            " p o drawer ",
            " gpo box ",
            " case postale ",
            " casier postal ",
            " boite postale ",
            " apartado postal ",
            " postfach ",
            " mailbox ")) {
      if (line.contains(form)) {
        return true;
      }
    }
    if (words.size() >= 2
        && words.size() <= 3
        && words.get(0).equals("box")
        && number(words.get(1))) {
      return true;
    }
    return words.stream()
            .anyMatch(
                w ->
                    w.startsWith("pob")
                        && w.length() > 3
                        && number(w.substring(w.startsWith("pobox") ? 5 : 3)))
        || words.size() >= 2
            && (words.get(0).equals("po") || words.get(0).equals("cp"))
            && number(words.get(1));
  }

  private static boolean number(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean regionFits(String region, String country) {
    String bare = String.join("", Words.of(region));
    return switch (country) {
      case "US" -> Words.list("us-states").contains(bare);
      case "CA" -> Words.list("ca-provinces").contains(bare);
      default -> true;
    };
  }

  private static boolean postalFits(String code, String country) {
    if (Words.standsForNothing(code)) {
      return NO_POSTAL_CODE.contains(country);
    }
    String bare = code.strip().toUpperCase(Locale.ROOT);
    return switch (country) {
      case "US" -> zip(bare);
      case "CA" -> shape(bare.replace(" ", "").replace("-", ""), "A9A9A9");
      case "GB", "UK" -> british(bare.replace(" ", ""));
      default -> bare.length() <= 12;
    };
  }

  private static boolean zip(String code) {
    return (shape(code, "99999") || shape(code, "99999-9999") || shape(code, "999999999"))
        && !code.startsWith("00000");
  }

  private static boolean british(String code) {
    for (String form : List.of("A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA")) {
      if (shape(code, form)) {
        return true;
      }
    }
    return code.equals("GIR0AA");
  }

  private static boolean shape(String text, String form) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(i);
      boolean fits =
          switch (form.charAt(i)) {
            case 'A' -> c >= 'A' && c <= 'Z';
            case '9' -> c >= '0' && c <= '9';
            default -> c == form.charAt(i);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
