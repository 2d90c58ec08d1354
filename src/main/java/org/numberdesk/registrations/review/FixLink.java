package org.numberdesk.registrations.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/**
 * A link to what has to be mended on a website. Works without an account, for one registration,
 * until it is revoked or the registration has ended. The secret itself is shown once and not kept.
 */
@Entity
@Table(name = "fix_link")
public class FixLink extends VersionedEntity {

  @Column(name = "registration_id", nullable = false, updatable = false)
  private long registrationId;

  @Column(name = "hash", nullable = false, updatable = false, length = 64)
  private String hash;

  @Column(name = "made_by", nullable = false, updatable = false, length = 200)
  private String madeBy;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "opened", nullable = false)
  private int opened;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected FixLink() {}

  FixLink(long registrationId, String hash, String madeBy, Instant madeAt) {
    this.registrationId = registrationId;
    this.hash = hash;
    this.madeBy = madeBy;
    this.madeAt = madeAt;
  }

  void revoke(Instant at) {
    if (revokedAt == null) {
      revokedAt = at;
    }
  }

  void opened(Instant at) {
    opened++;
    openedAt = at;
  }

  long registrationId() {
    return registrationId;
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Since when it no longer works, or null. */
  public Instant revokedAt() {
    return revokedAt;
  }

  /** How often it was opened. */
  public int opened() {
    return opened;
  }

  public Instant openedAt() {
    return openedAt;
  }
}
