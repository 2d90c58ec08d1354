package org.numberdesk.shared.web.theme;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour as a style sheet writes it.
 *
 * @param red 0 to 255, as are green and blue
 * @param alpha 0 to 1
 */
record Colour(double red, double green, double blue, double alpha) {

  /** Every way in which the theme writes a colour. */
  static final Pattern WRITTEN =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl)a?\\([^)]*\\)");

  static Colour parse(String css) {
    if (css.startsWith("#")) {
      return hex(css.substring(1));
    }
    String[] parts =
        css.substring(css.indexOf('(') + 1, css.length() - 1)
            .replace("%", "")
            .strip()
            .split("[,\\s/]+");
    double[] n = new double[4];
    n[3] = 1;
    for (int i = 0; i < parts.length; i++) {
      n[i] = Double.parseDouble(parts[i]);
    }
    return css.startsWith("hsl")
        ? hsl(n[0], n[1] / 100, n[2] / 100, n[3])
        : new Colour(n[0], n[1], n[2], n[3]);
  }

  boolean black() {
    return red + green + blue == 0;
  }

  boolean white() {
    return red == 255 && green == 255 && blue == 255;
  }

  /** How far apart two hues are, whatever their lightness; 0 is the same. */
  double hueDistance(Colour other) {
    double[] a = hue();
    double[] b = other.hue();
    return Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2);
  }

  /** Each channel between the darkest (0) and the lightest (1) of the three. */
  private double[] hue() {
    double max = Math.max(red, Math.max(green, blue));
    double min = Math.min(red, Math.min(green, blue));
    double span = max > min ? max - min : 1;
    return new double[] {(red - min) / span, (green - min) / span, (blue - min) / span};
  }

  private static Colour hex(String digits) {
    String six = digits.toLowerCase(Locale.ROOT);
    if (six.length() == 3) {
      six =
          ""
              + six.charAt(0)
              + six.charAt(0)
              + six.charAt(1)
              + six.charAt(1)
              + six.charAt(2)
              + six.charAt(2);
    }
    int rgb = Integer.parseInt(six.substring(0, 6), 16);
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255, 1);
  }

  private static Colour hsl(double hue, double saturation, double lightness, double alpha) {
    double reach = saturation * Math.min(lightness, 1 - lightness);
    double[] rgb = new double[3];
    int[] offsets = {0, 8, 4};
    for (int i = 0; i < 3; i++) {
      double k = (offsets[i] + hue / 30) % 12;
      rgb[i] =
          Math.round(255 * (lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
    }
    return new Colour(rgb[0], rgb[1], rgb[2], alpha);
  }
}
