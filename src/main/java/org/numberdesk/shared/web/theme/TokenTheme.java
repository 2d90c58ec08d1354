package org.numberdesk.shared.web.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.numberdesk.shared.web.theme.ColourTable.Role;

/**
 * Makes our theme of the components from PrimeFaces' own: its structure stays, every colour becomes
 * one of our tokens by its role, so that one style sheet serves light and dark. Radii, shadows,
 * focus rings and the typeface become ours with it.
 */
final class TokenTheme {

  private static final String NOTICE =
      "/* Derived from the saga theme of PrimeFaces (MIT, (c) PrimeTek): its colours, radii and typeface are replaced by tokens. */\n";
  private static final String RING = "0 0 0 3px var(--nd-focus-soft)";

  private static final Pattern PALETTE =
      Pattern.compile(
          "--(?:blue|green|yellow|cyan|pink|indigo|teal|orange|bluegray|purple|red|primary|surface|gray)-\\d+");
  private static final Pattern FOCUS_RING = Pattern.compile("(?:inset )?0 0 0 0?\\.\\d+r?em .*");
  private static final Pattern SMALL_RADIUS = Pattern.compile("\\b[34]px\\b");

  private final ColourTable table;

  TokenTheme(ColourTable table) {
    this.table = table;
  }

  /**
   * The style sheet {@code saga}, in tokens; a colour that the table does not know stays as it is.
   */
  String derive(String saga) {
    return NOTICE + StyleSheet.rewrite(saga, this::value);
  }

  private String value(String name, String value) {
    String property = name.toLowerCase(Locale.ROOT);
    if (PALETTE.matcher(property).matches() || property.equals("color-scheme")) {
      return null;
    }
    if (property.equals("outline") && value.startsWith("0")) {
      return null;
    }
    if (property.endsWith("font-family") && value.startsWith("-apple-system")) {
      return property.startsWith("--") ? "var(--nd-font)" : "inherit";
    }
    if (property.equals("box-shadow") || property.equals("--focus-ring")) {
      return shadow(value);
    }
    String shaped =
        property.contains("radius")
            ? SMALL_RADIUS.matcher(value).replaceAll("var(--nd-radius-m)")
            : value;
    Role role = role(property);
    return Colour.WRITTEN.matcher(shaped).replaceAll(m -> colour(m.group(), role));
  }

  private static String shadow(String value) {
    if (FOCUS_RING.matcher(value).matches()) {
      return value.startsWith("inset") ? "inset " + RING : RING;
    }
    return Colour.WRITTEN.matcher(value).find() ? "var(--nd-shadow-2)" : value;
  }

  private static Role role(String property) {
    if (property.startsWith("--")) {
      return property.contains("text") ? Role.TEXT : Role.GROUND;
    }
    if (property.equals("color") || property.contains("fill")) {
      return Role.TEXT;
    }
    return property.contains("border") || property.contains("outline") ? Role.BORDER : Role.GROUND;
  }

  private String colour(String written, Role role) {
    if (written.startsWith("#")) {
      Optional<String> token = table.token(written, role);
      return token.map(TokenTheme::variable).orElse(written);
    }
    Colour colour = Colour.parse(written);
    if (colour.alpha() == 0) {
      return "transparent";
    }
    if (colour.black()) {
      return role == Role.GROUND ? variable("veil") : mix("ink", colour.alpha());
    }
    if (colour.white()) {
      return mix("surface", colour.alpha());
    }
    String token = table.nearest(colour, role);
    if (colour.alpha() < 1) {
      return mix(token, colour.alpha());
    }
    return variable(token.equals("accent") ? "accent-strong" : token);
  }

  private static String variable(String token) {
    return "var(--nd-" + token + ")";
  }

  private static String mix(String token, double alpha) {
    return "color-mix(in srgb, "
        + variable(token)
        + " "
        + Math.round(alpha * 100)
        + "%, transparent)";
  }
}
