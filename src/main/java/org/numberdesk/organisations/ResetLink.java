package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.VersionedEntity;

/** A way to a new password: works once, for a day, and ends when a newer one is made. */
@Entity
@Table(name = "account_link")
@NamedQuery(
    name = ResetLink.BY_HASH,
    query = "select l from ResetLink l where l.hash = :hash and l.usedAt is null")
@NamedQuery(
    name = ResetLink.OF_ACCOUNT,
    query =
        "select l from ResetLink l where l.account.id = :account and l.createdAt > :since order by l.id")
public class ResetLink extends VersionedEntity {

  static final String BY_HASH = "ResetLink.byHash";
  static final String OF_ACCOUNT = "ResetLink.ofAccount";

  private static final String KIND = "RESET";

  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private String kind = KIND;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false, updatable = false)
  private Account account;

  @Column(name = "hash", nullable = false, updatable = false, length = 64)
  private String hash;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected ResetLink() {}

  ResetLink(Account account, String secret, Instant now) {
    this.account = account;
    this.hash = Secrets.hash(secret);
    this.expiresAt = now.plus(Invitation.LIFE);
  }

  boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  void end(Instant now) {
    if (usedAt == null) {
      usedAt = now;
    }
  }

  Account account() {
    return account;
  }
}
