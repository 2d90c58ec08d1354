package org.numberdesk.preflight.rules;

import java.util.Locale;
import java.util.Set;

/**
 * The forms of tax and business registration numbers. EIN prefixes: the list of the US Internal
 * Revenue Service; the Canadian Business Number: nine digits, RC, four digits; the others as their
 * registers write them.
 */
final class TaxIds {

  private static final Set<Integer> NO_EIN_PREFIX =
      Set.of(0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97);

  private TaxIds() {}

  /** 123-45-6789, also with spaces or dots. */
  static boolean writtenLikeSsn(String id, String type, String country) {
    if (type != null && type.strip().equalsIgnoreCase("SSN")) {
      return true;
    }
    boolean american =
        country == null || country.isBlank() || country.strip().equalsIgnoreCase("US");
    String text = id.strip();
    if (!american || text.length() != 11) {
      return false;
    }
    for (int i = 0; i < 11; i++) {
      boolean gap = i == 3 || i == 6;
      char c = text.charAt(i);
      if (gap ? "-. \u2010\u2011\u2013\u2212".indexOf(c) < 0 : !digit(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean wellFormed(String id, String type, String country) {
    String kind = type == null ? "" : type.strip().toUpperCase(Locale.ROOT);
    String where = country == null ? "" : country.strip().toUpperCase(Locale.ROOT);
    if (kind.isEmpty()) {
      kind =
          where.equals("US")
              ? "EIN"
              : where.equals("CA") && id.toUpperCase(Locale.ROOT).contains("RC") ? "CBN" : "";
    }
    String bare = bare(id);
    return switch (kind) {
      case "EIN" -> (where.isEmpty() || where.equals("US")) && ein(id.strip());
      case "CBN" -> (where.isEmpty() || where.equals("CA")) && cbn(bare);
      case "NEQ" -> digits(bare, 10);
      case "CRN" -> !where.equals("GB") || bare.length() == 8 && digits(bare.substring(2), 6);
      case "VAT" -> where.equals("GB") ? vat(bare) : generic(bare);
      case "ACN" -> digits(bare, 9);
      case "ABN" -> digits(bare, 11);
      case "SIREN" -> digits(bare, 9);
      case "SIRET", "CNPJ" -> digits(bare, 14);
      case "NZBN" -> digits(bare, 13);
      default -> generic(bare);
    };
  }

  private static boolean ein(String id) {
    String bare = id;
    if (id.length() == 10 && "-\u2010\u2011\u2013\u2212 ".indexOf(id.charAt(2)) >= 0) {
      bare = id.substring(0, 2) + id.substring(3);
    }
    if (!digits(bare, 9) || bare.chars().distinct().count() == 1) {
      return false;
    }
    return !NO_EIN_PREFIX.contains(Integer.parseInt(bare.substring(0, 2)));
  }

  private static boolean cbn(String bare) {
    return bare.length() == 15
        && digits(bare.substring(0, 9), 9)
        && bare.startsWith("RC", 9)
        && digits(bare.substring(11), 4);
  }

  private static boolean vat(String bare) {
    String number = bare.startsWith("GB") ? bare.substring(2) : bare;
    return digits(number, 9) || digits(number, 12);
  }

  /** Any register's number holds a digit and no words. */
  private static boolean generic(String bare) {
    long digits = bare.chars().filter(c -> digit((char) c)).count();
    return digits >= 3 && bare.length() <= 30 && bare.length() - digits <= 6;
  }

  private static String bare(String id) {
    StringBuilder bare = new StringBuilder();
    for (char c : id.toUpperCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static boolean digits(String text, int count) {
    return text.length() == count && text.chars().allMatch(c -> digit((char) c));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
