package org.numberdesk.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.numberdesk.shared.InvalidFields;

/**
 * Reads pictures without ever holding one whole: the size comes from the head of the file, and only
 * every n-th point is decoded. A few bytes may claim billions of points.
 */
final class ImageLook {

  /** The longer side of a thumbnail, in points. */
  static final int SIDE = 320;

  /** Points of one picture; an A4 page scanned at 600 dpi has 35 million. */
  static final long POINTS = 60_000_000L;

  /** Points decoded at most. */
  private static final long DECODED = 1_500_000L;

  private ImageLook() {}

  /** A small PNG, or null where the picture is of a kind that cannot be drawn here. */
  static byte[] thumbnail(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new InvalidFields("file", "documents.error.damaged");
      }
      ImageReader reader = readers.next();
      try {
        return thumbnail(reader, in);
      } finally {
        reader.dispose();
      }
    } catch (IIOException | RuntimeException e) {
      if (e instanceof InvalidFields refused) {
        throw refused;
      }
      throw new InvalidFields("file", "documents.error.damaged");
    }
  }

  private static byte[] thumbnail(ImageReader reader, ImageInputStream in) throws IOException {
    reader.setInput(in, true, true);
    long points = (long) reader.getWidth(0) * reader.getHeight(0);
    if (points > POINTS) {
      throw new InvalidFields("file", "documents.error.points", POINTS / 1_000_000);
    }
    int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) points / DECODED)));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    try {
      return png(reader.read(0, param));
    } catch (IIOException e) {
      if (String.valueOf(e.getMessage()).startsWith("Unsupported")) {
        return null;
      }
      throw e;
    }
  }

  static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(image).size(SIDE, SIDE).outputFormat("png").toOutputStream(out);
    return out.toByteArray();
  }
}
