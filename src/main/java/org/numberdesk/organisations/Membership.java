package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.numberdesk.security.Role;
import org.numberdesk.shared.VersionedEntity;

/** What an account is in one organisation. */
@Entity
@Table(name = "membership")
public class Membership extends VersionedEntity {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @ManyToOne(optional = false)
  @JoinColumn(name = "organisation_id", nullable = false)
  private Organisation organisation;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, length = 30)
  private Role role;

  protected Membership() {}

  Membership(Account account, Organisation organisation, Role role) {
    this.account = account;
    this.organisation = organisation;
    this.role = role;
  }

  public Organisation organisation() {
    return organisation;
  }

  public Role role() {
    return role;
  }
}
