package org.numberdesk.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws the first page of a PDF, and gives up where that takes long: forms that draw forms can ask
 * for years of work in a few lines.
 */
final class PdfPicture extends PDFRenderer {

  private static final Logger LOG = Logger.getLogger(PdfPicture.class.getName());

  private static final int STEPS = 200_000;

  /** Bytes of a picture within the text of a page; larger ones are left out, unpacked or not. */
  private static final int INLINE = 16 * 1024;

  private PdfPicture(PDDocument pdf) {
    super(pdf);
    setSubsamplingAllowed(true);
  }

  /** A small PNG, or null where it cannot be drawn. */
  static byte[] firstPage(PDDocument pdf) throws IOException {
    BufferedImage drawn = page(pdf, 0, 2 * ImageLook.SIDE);
    return drawn == null ? null : ImageLook.png(drawn);
  }

  /**
   * One page, or null where it cannot be drawn.
   *
   * @param index the first is 0
   * @param side the longer side, in points of the picture
   */
  static BufferedImage page(PDDocument pdf, int index, int side) {
    PDRectangle page = pdf.getPage(index).getCropBox();
    float longer = Math.max(page.getWidth(), page.getHeight());
    if (!(longer > 0)) {
      return null;
    }
    try {
      return new PdfPicture(pdf).renderImage(index, side / longer, ImageType.RGB);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.log(Level.FINE, "A page of a PDF cannot be drawn", e);
      return null;
    }
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      private int steps;

      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > STEPS) {
          throw new IllegalStateException("Too much to draw");
        }
        byte[] inline = operator.getImageData();
        if (inline == null || inline.length <= INLINE) {
          super.processOperator(operator, operands);
        }
      }
    };
  }
}
