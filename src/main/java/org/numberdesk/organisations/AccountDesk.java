package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.numberdesk.security.ApiToken;
import org.numberdesk.security.ApiTokenRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Role;
import org.numberdesk.security.Secrets;
import org.numberdesk.security.SignedIn;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Settings;

/** What people do with their own account: how pages look to them, and their keys for REST. */
@ApplicationScoped
@Transactional
public class AccountDesk {

  /** Live keys one account may have at a time. */
  public static final int TOKENS = 20;

  /** What a key begins with, so that scanners for leaked secrets know it. */
  private static final String PREFIX = "nd_";

  private static final Set<String> THEMES = Set.of("light", "dark");

  @Inject private AccountRepository accounts;
  @Inject private ApiTokenRepository tokens;
  @Inject private TotpKeys keys;
  @Inject private Passwords passwords;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * How pages look to the caller.
   *
   * @param theme light, dark, or null for what the system prefers
   * @param zone in which dates are shown, or null for the organisation's
   */
  public record Preferences(String theme, ZoneId zone) {}

  /** A key; never its secret. */
  public record Token(long id, String name, Instant made, Instant revoked) {}

  @RequiresPermission(Permission.OWN_ACCOUNT)
  public Preferences preferences() {
    Account account = account();
    return new Preferences(account.theme(), account.zone().orElse(null));
  }

  /**
   * Changes how pages look to the caller.
   *
   * @param theme light, dark, or null for what the system prefers
   * @param zone id of a zone, or null for the organisation's
   * @throws InvalidFields for a theme or zone that there is none of
   */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public void prefer(String theme, String zone) {
    if (theme != null && !THEMES.contains(theme)) {
      throw new InvalidFields("theme", "error.field.notInList");
    }
    account().prefer(theme, zone(zone));
  }

  private static ZoneId zone(String id) {
    try {
      return id == null ? null : ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new InvalidFields("zone", "error.field.notInList");
    }
  }

  /** The caller's keys, newest first, revoked ones too. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public List<Token> tokens() {
    return tokens.listOf(caller.accountId()).stream()
        .map(
            token ->
                new Token(token.id(), token.getName(), token.createdAt(), token.getRevokedAt()))
        .toList();
  }

  /**
   * Makes a key for the organisation the caller acts for.
   *
   * @param name what it is for
   * @return the secret; nobody can see it again
   * @throws InvalidFields without a name, with one that is too long, or with too many live keys
   */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public String makeToken(String name) {
    if (name == null || name.isBlank()) {
      throw new InvalidFields("name", "error.field.required");
    }
    if (name.strip().length() > ApiToken.NAME_LENGTH) {
      throw new InvalidFields("name", "error.field.tooLong", ApiToken.NAME_LENGTH);
    }
    long live =
        tokens.listOf(caller.accountId()).stream().filter(token -> !token.isRevoked()).count();
    if (live >= TOKENS) {
      throw new InvalidFields("name", "account.error.tooManyTokens", TOKENS);
    }
    String secret = PREFIX + Secrets.random();
    ApiToken token =
        new ApiToken(caller.accountId(), caller.organisationId(), name.strip(), secret);
    tokens.add(token);
    events.fire(new TokenChanged(caller.organisationId(), token.id(), token.getName(), true));
    return secret;
  }

  /** Ends a key of the caller's; again is no harm. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public void revokeToken(long id) {
    ApiToken token =
        tokens.find(caller.accountId(), id).orElseThrow(() -> new NotFound(ApiToken.class, id));
    if (!token.isRevoked()) {
      token.revoke(clock.instant());
      events.fire(new TokenChanged(token.organisationId(), id, token.getName(), false));
    }
  }

  private Account account() {
    return accounts
        .find(caller.accountId())
        .orElseThrow(() -> new NotFound(Account.class, caller.accountId()));
  }

  /** An organisation the caller can act for. */
  public record Place(long organisationId, String name, Role role) {}

  /** Where the caller belongs; more than one place for partners. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public List<Place> places() {
    return account().memberships().stream()
        .map(one -> new Place(one.organisation().id(), one.organisation().name(), one.role()))
        .toList();
  }

  /**
   * From now on the caller acts for another organisation.
   *
   * @return what the session must remember
   * @throws NotFound if the caller does not belong there
   */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public SignedIn actFor(long organisationId) {
    Account account = account();
    if (account.membershipIn(organisationId).isEmpty()) {
      throw new NotFound(Organisation.class, organisationId);
    }
    return new SignedIn(account.id(), organisationId, account.sessionStamp());
  }

  /**
   * The caller's second factor.
   *
   * @param codesLeft recovery codes that were not used
   * @param required whether it can not be turned off
   */
  public record SecondFactor(boolean on, long codesLeft, boolean required) {}

  @RequiresPermission(Permission.OWN_ACCOUNT)
  public SecondFactor secondFactor() {
    Account account = account();
    return new SecondFactor(
        account.hasTotp(),
        account.recoveryCodesLeft(),
        account.staffRole() != null && !settings.demo());
  }

  /** A seed for the caller's app; the same until it is confirmed. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public TotpKeys.Proposal proposeTotp() {
    return keys.propose(account());
  }

  /**
   * Asks for a code from now on.
   *
   * @return the recovery codes, shown once
   * @throws InvalidFields at {@code code} if it is not the seed's
   */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public List<String> confirmTotp(String code) {
    List<String> codes = keys.confirm(account(), code);
    if (codes.isEmpty()) {
      throw new InvalidFields("code", "account.error.code");
    }
    return codes;
  }

  /**
   * Asks for no code any more.
   *
   * @throws InvalidFields at {@code password} if it is wrong, or a code is required
   */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public void endTotp(String password) {
    Account account = account();
    if (secondFactor().required()) {
      throw new InvalidFields("password", "account.error.codeRequired");
    }
    if (!passwords.verify(password == null ? "" : password, account.passwordHash())) {
      throw new InvalidFields("password", "account.error.password");
    }
    account.forgetTotp();
    events.fire(new PersonChanged(caller.organisationId(), account.id(), "totp.off"));
  }
}
