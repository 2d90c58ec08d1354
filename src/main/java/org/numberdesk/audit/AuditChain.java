package org.numberdesk.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of the chain, HMAC-SHA256 under a key that the database does not hold. Every field goes
 * in with its length, so that no two entries read alike; an absent field differs from an empty one.
 */
final class AuditChain {

  /** What the first entry rests on. */
  static final String START = "0".repeat(64);

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  AuditChain(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The code of an entry at its place behind another. */
  String code(String before, long place, AuditEntry entry) {
    return of(
        "entry",
        before,
        Long.toString(place),
        Long.toString(entry.getId()),
        entry.getAt().toString(),
        text(entry.getAccountId()),
        entry.getAccountName(),
        entry.getAddress(),
        text(entry.getOrganisationId()),
        entry.getSubject(),
        entry.getSubjectId(),
        entry.getAction(),
        entry.getChanges());
  }

  /** The code of the chain's two ends. */
  String ends(long firstPlace, String firstCode, long lastPlace, String lastCode, Instant at) {
    return of(
        "ends",
        Long.toString(firstPlace),
        firstCode,
        Long.toString(lastPlace),
        lastCode,
        at.toString());
  }

  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Long number) {
    return number == null ? null : number.toString();
  }

  private String of(String... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : parts) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        mac.update((part == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
