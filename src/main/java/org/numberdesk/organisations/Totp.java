package org.numberdesk.organisations;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time passwords by time (RFC 6238), as authenticator apps make them: six digits, thirty
 * seconds, SHA-1. The code of the step before and of the step after is taken too, for clocks that
 * differ.
 */
final class Totp {

  static final int STEP_SECONDS = 30;
  static final int RECOVERY_CODES = 10;

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SEED = 20;
  private static final int RECOVERY_LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A fresh seed, as people type it. */
  static String seed() {
    byte[] bytes = new byte[SEED];
    RANDOM.nextBytes(bytes);
    return base32(bytes);
  }

  /** What authenticator apps read from the picture. */
  static String address(String seed, String email, String issuer) {
    return "otpauth://totp/"
        + encode(issuer)
        + ':'
        + encode(email)
        + "?secret="
        + seed
        + "&issuer="
        + encode(issuer);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * The step a code belongs to.
   *
   * @param after the last step that was used; that one and those before it are refused, so that a
   *     code that was overheard is worth nothing
   */
  static OptionalLong step(String seed, String code, Instant now, long after) {
    String typed = code == null ? "" : code.replaceAll("\\s", "");
    long present = now.getEpochSecond() / STEP_SECONDS;
    for (long step = present - 1; step <= present + 1; step++) {
      if (step > after && code(seed, step).equals(typed)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  static String code(String seed, long step) {
    TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(bytes(seed), generator.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP_SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Codes for a lost device, eighty random bits each, in groups of four. */
  static List<String> recoveryCodes() {
    List<String> codes = new ArrayList<>();
    while (codes.size() < RECOVERY_CODES) {
      byte[] bytes = new byte[10];
      RANDOM.nextBytes(bytes);
      codes.add(base32(bytes).replaceAll("(.{4})(?!$)", "$1-"));
    }
    return codes;
  }

  /** A recovery code as it is compared, or null for what cannot be one. */
  static String recovery(String typed) {
    String code =
        typed == null ? "" : typed.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s-]", "");
    return code.length() == RECOVERY_LENGTH ? code : null;
  }

  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte one : bytes) {
      held = held << 8 | one & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt(held >> bits & 31));
      }
    }
    return text.toString();
  }

  private static byte[] bytes(String base32) {
    byte[] bytes = new byte[base32.length() * 5 / 8];
    int bits = 0;
    int held = 0;
    int at = 0;
    for (char letter : base32.toCharArray()) {
      held = held << 5 | ALPHABET.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (held >> bits);
      }
    }
    return bytes;
  }
}
