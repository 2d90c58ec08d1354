package org.numberdesk.signing.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * What was drawn, as the component sends it: a data address with a PNG. It is decoded and written
 * anew, so that only a picture goes into the letter.
 */
final class Drawing {

  private static final String HEAD = "data:image/png;base64,";
  private static final int LONGEST = 400_000;
  private static final int LARGEST = 4_000;

  private Drawing() {}

  /** The picture as PNG, or null where nothing was drawn or it is no picture. */
  static byte[] of(String given) {
    if (given == null || !given.startsWith(HEAD) || given.length() > LONGEST) {
      return null;
    }
    try {
      BufferedImage picture =
          ImageIO.read(
              new ByteArrayInputStream(Base64.getDecoder().decode(given.substring(HEAD.length()))));
      if (picture == null || picture.getWidth() > LARGEST || picture.getHeight() > LARGEST) {
        return null;
      }
      return blank(picture) ? null : png(picture);
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Nothing but one colour and the guide line: fewer than some dark points. */
  private static boolean blank(BufferedImage picture) {
    int dark = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        boolean seen = rgb >>> 24 > 128;
        boolean deep = (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255) < 240;
        dark += seen && deep ? 1 : 0;
      }
    }
    return dark < 40;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
