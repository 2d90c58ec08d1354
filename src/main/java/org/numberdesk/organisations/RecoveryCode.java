package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/** A code that stands in for a one-time password once, when the device is lost. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends VersionedEntity {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false, updatable = false)
  private Account account;

  @Column(name = "hash", nullable = false, updatable = false, length = 64)
  private String hash;

  @Column(name = "used_at")
  private Instant usedAt;

  protected RecoveryCode() {}

  RecoveryCode(Account account, String hash) {
    this.account = account;
    this.hash = hash;
  }

  boolean isUsed() {
    return usedAt != null;
  }

  boolean is(String hashed) {
    return hash.equals(hashed);
  }

  void use(Instant now) {
    usedAt = now;
  }
}
