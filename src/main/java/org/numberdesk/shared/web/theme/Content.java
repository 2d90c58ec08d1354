package org.numberdesk.shared.web.theme;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a resource, and the fingerprint by which its address and its ETag change with them.
 */
record Content(byte[] bytes, String fingerprint) {

  private static final int DIGITS = 16;

  static Content of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Content(bytes, HexFormat.of().formatHex(digest).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
