package org.numberdesk.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.documents.Document;
import org.numberdesk.shared.VersionedEntity;

/** That somebody signed: who, when, from where, what was shown, and the file it became. */
@Entity
@Table(name = "signature")
public class Signature extends VersionedEntity {

  static final int NAME_LENGTH = 410;
  static final int BROWSER_LENGTH = 400;

  @Column(name = "subject", nullable = false, updatable = false, length = 20)
  private String subject;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private long subjectId;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "signer_name", nullable = false, updatable = false, length = NAME_LENGTH)
  private String signerName;

  @Column(name = "signer_email", nullable = false, updatable = false, length = 254)
  private String signerEmail;

  @Column(name = "typed_name", nullable = false, updatable = false, length = NAME_LENGTH)
  private String typedName;

  @Column(name = "drawn", nullable = false, updatable = false)
  private boolean drawn;

  @Column(name = "confirmed_at", nullable = false, updatable = false)
  private Instant confirmedAt;

  @Column(name = "signed_at", nullable = false, updatable = false)
  private Instant signedAt;

  @Column(name = "address", nullable = false, updatable = false, length = 60)
  private String address;

  @Column(name = "browser", nullable = false, updatable = false, length = BROWSER_LENGTH)
  private String browser;

  @Column(name = "shown_sha256", nullable = false, updatable = false, length = 64)
  private String shownSha256;

  @Column(name = "document_id", nullable = false)
  private long documentId;

  @Column(name = "sha256", nullable = false, length = 64)
  private String sha256;

  protected Signature() {}

  Signature(SignatureLink link, Act act, Instant at) {
    this.subject = link.subject();
    this.subjectId = link.subjectId();
    this.organisationId = link.organisationId();
    this.signerName = link.signerName();
    this.signerEmail = link.signerEmail();
    this.typedName = act.typedName();
    this.drawn = act.drawing() != null;
    this.confirmedAt = link.confirmedAt();
    this.signedAt = at;
    this.address = act.address();
    this.browser = act.browser();
    this.shownSha256 = link.shownSha256();
  }

  /** A signature of the demo: the name typed, from the address of the documentation. */
  Signature(SignatureLinks.Asked asked, Instant at, String shown) {
    this.subject = asked.subject();
    this.subjectId = asked.subjectId();
    this.organisationId = asked.organisationId();
    this.signerName = asked.name();
    this.signerEmail = asked.email();
    this.typedName = asked.name();
    this.confirmedAt = at.minusSeconds(240);
    this.signedAt = at;
    this.address = "192.0.2.17";
    this.browser = "Demo";
    this.shownSha256 = shown;
  }

  /**
   * What the signer did.
   *
   * @param typedName the name as typed
   * @param drawing PNG of what was drawn, or null
   * @param address the network address
   * @param browser what the browser calls itself
   */
  public record Act(String typedName, byte[] drawing, String address, String browser) {}

  Signature kept(Document sealed) {
    documentId = sealed.id();
    sha256 = sealed.sha256();
    return this;
  }

  public String signerName() {
    return signerName;
  }

  public String signerEmail() {
    return signerEmail;
  }

  public String typedName() {
    return typedName;
  }

  public boolean drawn() {
    return drawn;
  }

  public Instant confirmedAt() {
    return confirmedAt;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public String address() {
    return address;
  }

  public String browser() {
    return browser;
  }

  /** SHA-256 of the file that was shown for signing. */
  public String shownSha256() {
    return shownSha256;
  }

  public long documentId() {
    return documentId;
  }

  /** SHA-256 of the sealed file. */
  public String sha256() {
    return sha256;
  }
}
