package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.numberdesk.security.Role;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.VersionedEntity;

/**
 * Somebody is asked to join an organisation, or the staff. Open until it is accepted, withdrawn or
 * a day old; renewed, it gets another secret and the old one is worth nothing.
 */
@Entity
@Table(name = "invitation")
@NamedQuery(
    name = Invitation.BY_HASH,
    query = "select i from Invitation i where i.hash = :hash and i.endedAt is null")
@NamedQuery(
    name = Invitation.OF_ORGANISATION,
    query =
        "select i from Invitation i where i.organisation.id = :organisation and i.endedAt is null order by i.id")
@NamedQuery(
    name = Invitation.OF_STAFF,
    query =
        "select i from Invitation i where i.organisation is null and i.endedAt is null order by i.id")
public class Invitation extends VersionedEntity {

  static final String BY_HASH = "Invitation.byHash";
  static final String OF_ORGANISATION = "Invitation.ofOrganisation";
  static final String OF_STAFF = "Invitation.ofStaff";

  /** How long a personal link works. */
  static final Duration LIFE = Duration.ofHours(24);

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id", updatable = false)
  private Organisation organisation;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, updatable = false, length = 30)
  private Role role;

  @Column(name = "email", nullable = false, updatable = false, length = 254)
  private String email;

  @Column(name = "display_name", nullable = false, updatable = false, length = 200)
  private String displayName;

  @Column(name = "hash", nullable = false, length = 64)
  private String hash;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Invitation() {}

  /** Null for the staff. */
  Invitation(Organisation organisation, Role role, String email, String displayName) {
    this.organisation = organisation;
    this.role = role;
    this.email = Account.normalise(email);
    this.displayName = displayName;
  }

  /** A secret that works for a day; the one before no longer does. */
  String issue(Instant now) {
    String secret = Secrets.random();
    hash = Secrets.hash(secret);
    expiresAt = now.plus(LIFE);
    return secret;
  }

  boolean isOpen(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }

  void end(Instant now) {
    endedAt = now;
  }

  /** Null for the staff. */
  public Organisation organisation() {
    return organisation;
  }

  public Role role() {
    return role;
  }

  public String email() {
    return email;
  }

  public String displayName() {
    return displayName;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
