package org.numberdesk.organisations;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.numberdesk.security.Role;
import org.numberdesk.shared.VersionedEntity;

/**
 * A person who signs in. Belongs to organisations with a role in each, or is staff with one role in
 * the portal. Five wrong passwords in a row lock it for fifteen minutes. Never deleted:
 * deactivated, which ends its sessions and tokens.
 */
@Entity
@Table(name = "account")
@NamedQuery(name = Account.BY_EMAIL, query = "select a from Account a where a.email = :email")
@NamedQuery(
    name = Account.WITH_ROLE,
    query = "select a from Account a where a.staffRole in :roles and a.active = true order by a.id")
@NamedQuery(
    name = Account.OF_ORGANISATION,
    query =
        "select m.account from Membership m where m.organisation.id = :organisation and m.account.active = true order by m.account.id")
public class Account extends VersionedEntity {

  static final String BY_EMAIL = "Account.byEmail";
  static final String WITH_ROLE = "Account.withRole";
  static final String OF_ORGANISATION = "Account.ofOrganisation";

  static final int ATTEMPTS = 5;
  static final Duration LOCK = Duration.ofMinutes(15);

  @Column(name = "email", nullable = false, length = 254)
  private String email;

  @Column(name = "display_name", nullable = false, length = 200)
  private String displayName;

  @Column(name = "password_hash", length = 400)
  private String passwordHash;

  @Column(name = "active", nullable = false)
  private boolean active = true;

  @Enumerated(EnumType.STRING)
  @Column(name = "staff_role", length = 30)
  private Role staffRole;

  @Column(name = "zone", length = 60)
  private String zone;

  @Column(name = "theme", length = 10)
  private String theme;

  @Column(name = "session_stamp", nullable = false)
  private int sessionStamp;

  @Column(name = "failed_attempts", nullable = false)
  private int failedAttempts;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<Membership> memberships = new ArrayList<>();

  protected Account() {}

  public Account(String email, String displayName) {
    this.email = normalise(email);
    this.displayName = Objects.requireNonNull(displayName, "A person has a name");
  }

  /** Staff: one role in the whole portal, no organisation. */
  public static Account staff(String email, String displayName, Role role) {
    Account account = new Account(email, displayName);
    account.staffRole = role;
    return account;
  }

  static String normalise(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  public void join(Organisation organisation, Role role) {
    memberships.add(new Membership(this, organisation, role));
  }

  void setPasswordHash(String hash) {
    passwordHash = hash;
    failedAttempts = 0;
    lockedUntil = null;
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  void failedToSignIn(Instant now) {
    failedAttempts++;
    if (failedAttempts >= ATTEMPTS) {
      lockedUntil = now.plus(LOCK);
      failedAttempts = 0;
    }
  }

  void signedIn() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  /** Ends every session of this account. */
  void endSessions() {
    sessionStamp++;
  }

  void prefer(String newTheme, ZoneId newZone) {
    theme = newTheme;
    zone = newZone == null ? null : newZone.getId();
  }

  /** The role in an organisation, or the staff role where no organisation is meant. */
  Optional<Role> roleIn(Long organisationId) {
    if (organisationId == null) {
      return Optional.ofNullable(staffRole);
    }
    return membershipIn(organisationId).map(Membership::role);
  }

  Optional<Membership> membershipIn(Long organisationId) {
    return memberships.stream()
        .filter(membership -> membership.organisation().id().equals(organisationId))
        .findFirst();
  }

  public String email() {
    return email;
  }

  public String displayName() {
    return displayName;
  }

  String passwordHash() {
    return passwordHash;
  }

  public boolean isActive() {
    return active;
  }

  public Role staffRole() {
    return staffRole;
  }

  Optional<ZoneId> zone() {
    return Optional.ofNullable(zone).map(ZoneId::of);
  }

  String theme() {
    return theme;
  }

  int sessionStamp() {
    return sessionStamp;
  }

  public List<Membership> memberships() {
    return List.copyOf(memberships);
  }
}
