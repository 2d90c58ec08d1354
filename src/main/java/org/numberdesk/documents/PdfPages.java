package org.numberdesk.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages of a kept PDF as pictures, so that reviewers read it beside the case without a viewer
 * that runs what the file holds.
 */
final class PdfPages {

  /** Pages that are offered; what is longer is read as a file. */
  static final int MOST = 30;

  /** The longer side of a page, in points of the picture: an A4 page at about 130 dpi. */
  private static final int SIDE = 1500;

  private PdfPages() {}

  static int count(byte[] file) {
    try (PDDocument pdf = open(file)) {
      return Math.min(MOST, pdf.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One page as a PNG; empty where there is no such page or it cannot be drawn.
   *
   * @param page the first is 1
   */
  static Optional<byte[]> page(byte[] file, int page) {
    try (PDDocument pdf = open(file)) {
      if (page < 1 || page > Math.min(MOST, pdf.getNumberOfPages())) {
        return Optional.empty();
      }
      var drawn = PdfPicture.page(pdf, page - 1, SIDE);
      if (drawn == null) {
        return Optional.empty();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(drawn, "png", out);
      return Optional.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument open(byte[] file) throws IOException {
    return Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
  }
}
