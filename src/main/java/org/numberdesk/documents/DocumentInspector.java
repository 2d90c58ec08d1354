package org.numberdesk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.Tika;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.TooLarge;
import org.numberdesk.shared.UnsupportedContent;

/**
 * Looks at what came in before it is kept: copies it into a file of its own while counting and
 * hashing, tells by the bytes what it is, and asks whether it is whole and harmless. Name and
 * stated type are not believed.
 */
@ApplicationScoped
public class DocumentInspector {

  private static final Tika TIKA = new Tika();

  /**
   * The file, to be dropped by whoever asked.
   *
   * @param limit bytes that fit
   */
  InspectedFile inspect(DocumentKind kind, InputStream bytes, long limit) {
    Path file = null;
    try {
      file = Files.createTempFile("numberdesk-upload", ".tmp");
      InspectedFile found = inspect(kind, file, copy(bytes, file, limit));
      file = null;
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      drop(file);
    }
  }

  private static InspectedFile inspect(DocumentKind kind, Path file, String sha256)
      throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      throw new InvalidFields("file", "documents.error.empty");
    }
    String media = sniff(file);
    DocumentType type =
        DocumentType.of(media)
            .filter(found -> found.serves(kind))
            .orElseThrow(() -> new UnsupportedContent("documents.error.type", media));
    byte[] thumbnail =
        switch (type) {
          case PNG, JPEG -> ImageLook.thumbnail(file);
          case PDF -> PdfLook.thumbnail(file);
          case TEXT -> null;
        };
    return new InspectedFile(file, type, size, sha256, thumbnail);
  }

  private static String sniff(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return TIKA.detect(bytes);
    }
  }

  private static String copy(InputStream bytes, Path file, long limit) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      byte[] buffer = new byte[64 * 1024];
      long size = 0;
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > limit) {
          throw new TooLarge(limit);
        }
        out.write(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static void drop(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
