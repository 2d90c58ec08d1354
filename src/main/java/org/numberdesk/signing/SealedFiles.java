package org.numberdesk.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentKind;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.security.Scope;

/** Keeps letters, and gives them out only as they were kept. */
@ApplicationScoped
public class SealedFiles {

  private static final Logger LOG = Logger.getLogger(SealedFiles.class.getName());

  @Inject private DocumentStore documents;

  Document keep(long organisation, DocumentKind kind, String name, byte[] bytes) {
    return documents.keep(organisation, kind, name, new ByteArrayInputStream(bytes));
  }

  /**
   * The bytes.
   *
   * @param sha256 what was written down when they were kept
   * @throws SealBroken if they are others by now
   */
  public byte[] read(long organisation, long documentId, String sha256) {
    Document document =
        documents.find(Scope.of(organisation), documentId).orElseThrow(SealBroken::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    documents.write(document, out);
    byte[] bytes = out.toByteArray();
    if (!hash(bytes).equals(sha256)) {
      LOG.log(Level.SEVERE, "The seal of document {0} is broken", documentId);
      throw new SealBroken();
    }
    return bytes;
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
