package org.numberdesk.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.numberdesk.shared.InvalidFields;

/**
 * Reads a PDF before anybody opens it. Refused is what acts on its own or carries other files:
 * scripts, launch actions, embedded files, forms of XFA; what is locked; and what unpacks to far
 * more than it is.
 */
final class PdfLook {

  private static final Logger LOG = Logger.getLogger(PdfLook.class.getName());

  private static final int OBJECTS = 300_000;

  private static final Set<String> ACTIONS =
      Set.of("JavaScript", "Launch", "ImportData", "GoToE", "RichMediaExecute");
  private static final Set<String> ANNOTATIONS =
      Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "3D");
  private static final Set<String> KEYS = Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA");

  private PdfLook() {}

  /**
   * A small PNG of the first page, or null where it cannot be drawn.
   *
   * @throws InvalidFields for a file that is not kept
   */
  static byte[] thumbnail(Path file) throws IOException {
    PdfBytes.check(Files.readAllBytes(file));
    try (PDDocument pdf =
        Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
      if (pdf.isEncrypted()) {
        throw new InvalidFields("file", "documents.error.locked");
      }
      check(pdf.getDocument());
      if (pdf.getNumberOfPages() == 0) {
        throw new InvalidFields("file", "documents.error.damaged");
      }
      return PdfPicture.firstPage(pdf);
    } catch (InvalidFields refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.log(Level.FINE, "An uploaded PDF cannot be read", e);
      throw new InvalidFields("file", "documents.error.damaged");
    }
  }

  private static void check(COSDocument pdf) {
    Map<COSObjectKey, Long> objects = pdf.getXrefTable();
    if (objects.size() > OBJECTS) {
      throw new InvalidFields("file", "documents.error.bomb");
    }
    check((COSBase) pdf.getTrailer());
    for (COSObjectKey key : List.copyOf(objects.keySet())) {
      check(pdf.getObjectFromPool(key).getObject());
    }
  }

  /** Looks through one object; what it refers to has its turn by its own number. */
  private static void check(COSBase object) {
    Deque<COSBase> waiting = new ArrayDeque<>();
    if (object != null) {
      waiting.add(object);
    }
    while (!waiting.isEmpty()) {
      COSBase next = waiting.pop();
      if (next instanceof COSDictionary dictionary) {
        check(dictionary);
        dictionary.getValues().stream().filter(PdfLook::holdsMore).forEach(waiting::push);
      } else if (next instanceof COSArray array) {
        array.forEach(
            value -> {
              if (holdsMore(value)) {
                waiting.push(value);
              }
            });
      }
    }
  }

  private static boolean holdsMore(COSBase value) {
    return value instanceof COSDictionary || value instanceof COSArray;
  }

  private static void check(COSDictionary dictionary) {
    if (dictionary.keySet().stream().anyMatch(key -> KEYS.contains(key.getName()))
        || ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))
        || ANNOTATIONS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
      throw new InvalidFields("file", "documents.error.active");
    }
    if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
      long points = dictionary.getLong(COSName.WIDTH, 0) * dictionary.getLong(COSName.HEIGHT, 0);
      if (points < 0 || points > ImageLook.POINTS) {
        throw new InvalidFields("file", "documents.error.points", ImageLook.POINTS / 1_000_000);
      }
    }
  }
}
