package org.numberdesk.shared.web.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The token for each colour of the theme, by the role in which the colour is used; read from {@code
 * saga-colours.properties}.
 */
final class ColourTable {

  /** What a declaration does with its colour. */
  enum Role {
    GROUND,
    TEXT,
    BORDER
  }

  private static final String COMPUTED = "computed.from";

  private final Map<String, String[]> tokens = new HashMap<>();
  private final Map<String, Colour> bases = new LinkedHashMap<>();

  private ColourTable(Properties rows) {
    for (String base : rows.getProperty(COMPUTED).split(" ")) {
      bases.put(base, Colour.parse('#' + base));
    }
    rows.remove(COMPUTED);
    rows.stringPropertyNames()
        .forEach(colour -> tokens.put(colour, rows.getProperty(colour).split(" ")));
  }

  static ColourTable load() {
    Properties rows = new Properties();
    try (InputStream in = ColourTable.class.getResourceAsStream("saga-colours.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      rows.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ColourTable(rows);
  }

  /**
   * The token, without its prefix, for a colour written in hex; empty for a colour the table does
   * not know.
   */
  Optional<String> token(String hex, Role role) {
    String[] row = tokens.get(hex.substring(1).toLowerCase(Locale.ROOT));
    return Optional.ofNullable(row).map(t -> t.length == 1 ? t[0] : t[role.ordinal()]);
  }

  /** The token of the base colour whose hue is nearest. */
  String nearest(Colour colour, Role role) {
    String base =
        bases.entrySet().stream()
            .min(
                Comparator.comparingDouble(
                    (Map.Entry<String, Colour> e) -> e.getValue().hueDistance(colour)))
            .map(Map.Entry::getKey)
            .orElseThrow();
    return token('#' + base, role).orElseThrow();
  }
}
