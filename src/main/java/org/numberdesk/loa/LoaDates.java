package org.numberdesk.loa;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/** The dates of a request, instants in UTC and null where there is none. Its moves set them. */
@MappedSuperclass
public abstract class LoaDates extends VersionedEntity {

  @Column(name = "status_since", nullable = false)
  Instant statusSince;

  /** When time alone changes the state next. */
  @Column(name = "clock_at")
  Instant clockAt;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "signed_at")
  Instant signedAt;

  /** When the signed letter is too old for its carrier. */
  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "sent_at")
  Instant sentAt;

  @Column(name = "not_before")
  Instant notBefore;

  @Column(name = "released_at")
  Instant releasedAt;

  @Column(name = "cutover_start")
  Instant cutoverStart;

  @Column(name = "cutover_zone", length = 60)
  String cutoverZone;

  @Column(name = "cutover_expected")
  Instant cutoverExpected;

  @Column(name = "cutover_likely")
  Instant cutoverLikely;

  @Column(name = "cutover_worst")
  Instant cutoverWorst;

  @Column(name = "cutover_began")
  Instant cutoverBegan;

  @Column(name = "cutover_ended")
  Instant cutoverEnded;

  public Instant statusSince() {
    return statusSince;
  }

  public Instant clockAt() {
    return clockAt;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Instant notBefore() {
    return notBefore;
  }

  public Instant releasedAt() {
    return releasedAt;
  }
}
