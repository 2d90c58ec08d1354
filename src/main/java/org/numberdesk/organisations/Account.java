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
    name = Account.NOT_SEALED_WITH,
    query =
        "select a from Account a where a.totpSecret is not null and a.totpSecret not like :inUse order by a.id")
@NamedQuery(
    name = Account.STAFF,
    query = "select a from Account a where a.staffRole is not null order by a.id")
@NamedQuery(
    name = Account.OF_ORGANISATION,
    query =
        "select m.account from Membership m where m.organisation.id = :organisation and m.active = true and m.account.active = true order by m.account.id")
public class Account extends VersionedEntity {

  static final String BY_EMAIL = "Account.byEmail";
  static final String WITH_ROLE = "Account.withRole";
  static final String NOT_SEALED_WITH = "Account.notSealedWith";
  static final String STAFF = "Account.staff";
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

  @Column(name = "totp_secret", length = 400)
  private String totpSecret;

  @Column(name = "totp_pending", length = 400)
  private String totpPending;

  @Column(name = "totp_step")
  private Long totpStep;

  @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<RecoveryCode> recoveryCodes = new ArrayList<>();

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

  /** Joins an organisation, or joins it again in another role. */
  public void join(Organisation organisation, Role role) {
    Optional<Membership> before =
        memberships.stream()
            .filter(
                one -> one.organisation().equals(organisation) && one.organisation().id() != null)
            .findFirst();
    if (before.isPresent()) {
      before.get().begin(role);
    } else {
      memberships.add(new Membership(this, organisation, role));
    }
  }

  /** Joins the staff. */
  void join(Role role) {
    staffRole = role;
  }

  void become(Role role) {
    staffRole = role;
  }

  /** Leaves an organisation; without another one, and no staff, the account ends too. */
  void leave(long organisationId) {
    membershipIn(organisationId).ifPresent(Membership::end);
    endSessions();
    if (staffRole == null && activeMemberships().isEmpty()) {
      active = false;
    }
  }

  void deactivate() {
    active = false;
    endSessions();
  }

  void reactivate() {
    active = true;
    failedAttempts = 0;
    lockedUntil = null;
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
        .filter(Membership::isActive)
        .findFirst();
  }

  /** Whether somebody ever chose a password for it. */
  boolean hasPassword() {
    return passwordHash != null;
  }

  /** Keeps a seed until a code proves that the person's device has it. */
  void propose(String sealedSeed) {
    totpPending = sealedSeed;
  }

  /** From now on a code is asked for; the codes for a lost device replace any older ones. */
  void confirm(long step, List<String> recoveryHashes) {
    totpSecret = totpPending;
    totpPending = null;
    totpStep = step;
    recoveryCodes.clear();
    recoveryHashes.forEach(hash -> recoveryCodes.add(new RecoveryCode(this, hash)));
  }

  void used(long step) {
    totpStep = step;
  }

  /** Uses a recovery code up; false for one that is none, or was used. */
  boolean recover(String hash, Instant now) {
    Optional<RecoveryCode> code =
        recoveryCodes.stream().filter(one -> one.is(hash) && !one.isUsed()).findFirst();
    code.ifPresent(one -> one.use(now));
    return code.isPresent();
  }

  void forgetTotp() {
    totpSecret = null;
    totpPending = null;
    totpStep = null;
    recoveryCodes.clear();
  }

  /** Whether it is signed in to with a code too. */
  public boolean asksForCode() {
    return hasTotp();
  }

  boolean hasTotp() {
    return totpSecret != null;
  }

  String totpSecret() {
    return totpSecret;
  }

  String totpPending() {
    return totpPending;
  }

  void seal(String sealedSecret, String sealedPending) {
    totpSecret = sealedSecret;
    totpPending = sealedPending;
  }

  /** The last step that was used, or a negative number. */
  long totpStep() {
    return totpStep == null ? -1 : totpStep;
  }

  long recoveryCodesLeft() {
    return recoveryCodes.stream().filter(code -> !code.isUsed()).count();
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

  /** Where the person belongs now. */
  public List<Membership> memberships() {
    return activeMemberships();
  }

  private List<Membership> activeMemberships() {
    return memberships.stream().filter(Membership::isActive).toList();
  }
}
