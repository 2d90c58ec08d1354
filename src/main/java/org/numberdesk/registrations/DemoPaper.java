package org.numberdesk.registrations;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A sheet of paper as a picture, for the demo's evidence. */
final class DemoPaper {

  private static final int WIDTH = 620;
  private static final int HEIGHT = 400;
  private static final int MARGIN = 40;
  private static final int LINE = 34;

  private DemoPaper() {}

  /** A PNG with these lines, the first as a heading. */
  static InputStream of(List<String> lines) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = image.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, WIDTH, HEIGHT);
    ink.setColor(Color.DARK_GRAY);
    for (int i = 0; i < lines.size(); i++) {
      ink.setFont(new Font(Font.SANS_SERIF, i == 0 ? Font.BOLD : Font.PLAIN, i == 0 ? 24 : 16));
      ink.drawString(lines.get(i), MARGIN, MARGIN + LINE * (i + 1));
    }
    ink.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return new ByteArrayInputStream(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
