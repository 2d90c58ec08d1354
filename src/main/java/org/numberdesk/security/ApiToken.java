package org.numberdesk.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.numberdesk.shared.VersionedEntity;

/**
 * A key for the REST interface, made by its owner for one organisation. Shown once when it is made;
 * only its hash is kept. Ends when it is revoked.
 */
@Entity
@Table(name = "api_token")
@NamedQuery(name = ApiToken.BY_HASH, query = "select t from ApiToken t where t.hash = :hash")
@NamedQuery(
    name = ApiToken.OF_ACCOUNT,
    query = "select t from ApiToken t where t.accountId = :account order by t.id desc")
public class ApiToken extends VersionedEntity {

  static final String BY_HASH = "ApiToken.byHash";
  static final String OF_ACCOUNT = "ApiToken.ofAccount";

  public static final int NAME_LENGTH = 100;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "organisation_id")
  private Long organisationId;

  @Column(name = "name", nullable = false, length = NAME_LENGTH)
  private String name;

  @Column(name = "hash", nullable = false, length = 64)
  private String hash;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected ApiToken() {}

  public ApiToken(long accountId, Long organisationId, String name, String secret) {
    this.accountId = accountId;
    this.organisationId = organisationId;
    this.name = Objects.requireNonNull(name, "A token has a name");
    this.hash = Secrets.hash(secret);
  }

  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }

  public long accountId() {
    return accountId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public String getName() {
    return name;
  }

  public Instant getRevokedAt() {
    return revokedAt;
  }
}
