package org.numberdesk.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key of the vault: AES with 256 bits, in GCM, so that a changed text is noticed. Its id is the
 * beginning of its hash; it tells which key sealed a text and nothing about the key.
 */
final class SealingKey {

  static final int BYTES = 32;

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int IV = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;
  private final String id;

  private SealingKey(byte[] bytes) {
    key = new SecretKeySpec(bytes, "AES");
    id = id(bytes);
  }

  private static String id(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key as operators write it: 32 bytes in hexadecimal or in either form of base64. */
  static Optional<SealingKey> parse(String text) {
    String given = text.strip();
    try {
      byte[] bytes =
          given.matches("[0-9a-fA-F]{64}")
              ? HexFormat.of().parseHex(given)
              : Base64.getDecoder().decode(given.replace('-', '+').replace('_', '/'));
      return bytes.length == BYTES ? Optional.of(new SealingKey(bytes)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A fresh key as text. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  String id() {
    return id;
  }

  String seal(String plain) {
    byte[] iv = new byte[IV];
    RANDOM.nextBytes(iv);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, iv).doFinal(plain.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String open(String sealed) {
    try {
      byte[] bytes = Base64.getDecoder().decode(sealed);
      byte[] iv = Arrays.copyOf(bytes, IV);
      byte[] plain = cipher(Cipher.DECRYPT_MODE, iv).doFinal(bytes, IV, bytes.length - IV);
      return new String(plain, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("A sealed text was changed", e);
    }
  }

  private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(id.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
