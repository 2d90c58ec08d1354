package org.numberdesk.numbers.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small readings of one cell. */
final class CellText {

  private static final char REPLACEMENT = '\uFFFD';

  /** Yes in the languages in which spreadsheets write TRUE. */
  private static final Set<String> YES =
      Set.of(
          "true",
          "yes",
          "y",
          "1",
          "on",
          "wahr",
          "ja",
          "vrai",
          "oui",
          "verdadero",
          "verdadeiro",
          "sí",
          "si",
          "sim",
          "vero",
          "sì",
          "waar");

  private static final Set<String> NO =
      Set.of(
          "false", "no", "n", "0", "off", "falsch", "nein", "faux", "non", "falso", "não", "nao",
          "onwaar", "nee");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final Map<String, String> COUNTRY_NAMES = countryNames();

  private CellText() {}

  private static Map<String, String> countryNames() {
    Map<String, String> names =
        COUNTRIES.stream()
            .flatMap(
                code -> {
                  Locale country = new Locale("", code);
                  return Stream.of(
                      Map.entry(key(country.getISO3Country()), code),
                      Map.entry(key(country.getDisplayCountry(Locale.ENGLISH)), code));
                })
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    names.put("uk", "GB");
    names.put("greatbritain", "GB");
    names.put("unitedstatesofamerica", "US");
    return Map.copyOf(names);
  }

  private static String key(String name) {
    return ImportField.key(name);
  }

  /** What every database can hold: no NUL, no half of a surrogate pair. */
  static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? REPLACEMENT
                    : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }

  /**
   * Without blanks, and without the apostrophe that this portal and others put before a cell so
   * that a spreadsheet does not take it for a formula.
   */
  static String unquoted(String text) {
    String bare = text.strip();
    boolean guarded =
        bare.length() > 1 && bare.charAt(0) == '\'' && "=+-@".indexOf(bare.charAt(1)) >= 0;
    return guarded ? bare.substring(1).strip() : bare;
  }

  /** A header as pages and errors name it. */
  static String header(String text) {
    return storable(oneLine(text));
  }

  /** One line of text: control characters become blanks. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return line.toString().strip();
  }

  /** Several lines of text: of the control characters only line breaks and tabs stay. */
  static String lines(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      lines.append(Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' ? ' ' : c);
    }
    return lines.toString().strip();
  }

  static Optional<Boolean> flag(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /**
   * ISO alpha-2 in any case; alpha-3 and the English name too, since exports have them under the
   * same header.
   */
  static Optional<String> country(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (COUNTRIES.contains(code)) {
      return Optional.of(code);
    }
    return text.length() > 60
        ? Optional.empty()
        : Optional.ofNullable(COUNTRY_NAMES.get(key(text)));
  }
}
