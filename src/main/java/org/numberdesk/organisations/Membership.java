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
import org.numberdesk.security.Role;
import org.numberdesk.shared.VersionedEntity;

/** What an account is in one organisation. */
@Entity
@Table(name = "membership")
@NamedQuery(
    name = Membership.ADMINS,
    query =
        "select count(m) from Membership m where m.organisation.id = :organisation and m.active = true and m.account.active = true and m.role in :roles")
public class Membership extends VersionedEntity {

  static final String ADMINS = "Membership.admins";

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @ManyToOne(optional = false)
  @JoinColumn(name = "organisation_id", nullable = false)
  private Organisation organisation;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, length = 30)
  private Role role;

  @Column(name = "active", nullable = false)
  private boolean active = true;

  protected Membership() {}

  Membership(Account account, Organisation organisation, Role role) {
    this.account = account;
    this.organisation = organisation;
    this.role = role;
  }

  void become(Role newRole) {
    role = newRole;
  }

  void end() {
    active = false;
  }

  void begin(Role newRole) {
    role = newRole;
    active = true;
  }

  public Account account() {
    return account;
  }

  /** Who left keeps the membership, which is worth nothing any more. */
  public boolean isActive() {
    return active;
  }

  public Organisation organisation() {
    return organisation;
  }

  public Role role() {
    return role;
  }
}
