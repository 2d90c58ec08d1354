package org.numberdesk.signing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.VersionedEntity;

/**
 * One person's way to one letter. Its secret is known to the mail that carries it alone. It leads
 * to the letter only after a code sent to the same address was given back, and ends by the
 * signature, by declining, by being replaced or by its day.
 */
@Entity
@Table(name = "signature_link")
public class SignatureLink extends VersionedEntity {

  static final Duration CODE_LASTS = Duration.ofMinutes(15);
  static final int CODE_TRIES = 5;
  static final int CODES_AN_HOUR = 5;

  @Column(name = "subject", nullable = false, updatable = false, length = 20)
  private String subject;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private long subjectId;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "hash", nullable = false, updatable = false, length = 64)
  private String hash;

  @Column(name = "signer_name", nullable = false, updatable = false, length = 410)
  private String signerName;

  @Column(name = "signer_email", nullable = false, updatable = false, length = 254)
  private String signerEmail;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "document_id", nullable = false, updatable = false)
  private long documentId;

  @Column(name = "shown_sha256", nullable = false, updatable = false, length = 64)
  private String shownSha256;

  /** As JSON; null in links of before it was kept. */
  @Lob
  @Column(name = "letter", updatable = false)
  private String letter;

  @Column(name = "code_hash", length = 64)
  private String codeHash;

  @Column(name = "code_until")
  private Instant codeUntil;

  @Column(name = "code_tries", nullable = false)
  private int codeTries;

  @Column(name = "codes_sent", nullable = false)
  private int codesSent;

  @Column(name = "codes_since")
  private Instant codesSince;

  @Column(name = "proof_hash", length = 64)
  private String proofHash;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected SignatureLink() {}

  SignatureLink(
      String subject,
      long subjectId,
      long organisationId,
      String secret,
      String signerName,
      String signerEmail,
      long documentId,
      String shownSha256,
      Instant expiresAt) {
    this.subject = subject;
    this.subjectId = subjectId;
    this.organisationId = organisationId;
    this.hash = Secrets.hash(secret);
    this.signerName = signerName;
    this.signerEmail = signerEmail;
    this.documentId = documentId;
    this.shownSha256 = shownSha256;
    this.expiresAt = expiresAt;
  }

  /** Keeps the letter as it is when the link is made. */
  SignatureLink showing(Letter asMade) {
    letter = Json.write(asMade);
    return this;
  }

  /**
   * The letter that is read and signed: the one the link was made for.
   *
   * @param today as it would be made now
   */
  Letter letter(Letter today) {
    return letter == null ? today : Json.read(letter, new TypeReference<Letter>() {});
  }

  boolean leadsOn(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }

  void end(Instant now) {
    endedAt = now;
    proofHash = null;
    codeHash = null;
  }

  /** Whether another code may be sent; not more than some an hour. */
  boolean mayHaveCode(Instant now) {
    return codesSince == null
        || !now.isBefore(codesSince.plus(Duration.ofHours(1)))
        || codesSent < CODES_AN_HOUR;
  }

  void code(String code, Instant now) {
    if (codesSince == null || !now.isBefore(codesSince.plus(Duration.ofHours(1)))) {
      codesSince = now;
      codesSent = 0;
    }
    codesSent++;
    codeTries = 0;
    codeHash = Secrets.hash(id() + ":" + code);
    codeUntil = now.plus(CODE_LASTS);
  }

  boolean hasCode(Instant now) {
    return codeHash != null && now.isBefore(codeUntil) && codeTries < CODE_TRIES;
  }

  /** Tries a code; right or wrong it counts, and a right one is used up. */
  boolean confirm(String code, String proof, Instant now) {
    if (!hasCode(now)) {
      return false;
    }
    codeTries++;
    if (!codeHash.equals(Secrets.hash(id() + ":" + code))) {
      return false;
    }
    codeHash = null;
    confirmedAt = now;
    proofHash = Secrets.hash(proof);
    return true;
  }

  /** Whether somebody confirmed the address and goes on in the same visit. */
  boolean provenBy(String proof) {
    return proof != null && proofHash != null && proofHash.equals(Secrets.hash(proof));
  }

  String subject() {
    return subject;
  }

  long subjectId() {
    return subjectId;
  }

  long organisationId() {
    return organisationId;
  }

  String signerName() {
    return signerName;
  }

  String signerEmail() {
    return signerEmail;
  }

  long documentId() {
    return documentId;
  }

  String shownSha256() {
    return shownSha256;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }
}
