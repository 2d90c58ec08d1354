package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.numberdesk.security.OpenToAll;
import org.numberdesk.security.Secrets;
import org.numberdesk.security.SignedIn;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.Settings;

/**
 * Signing in: a password, and for who has one set up a code. A wrong password, an unknown address
 * and a deactivated account all look alike; wrong codes lock an account as wrong passwords do.
 * Outside the demo, staff come in with a code only.
 */
@ApplicationScoped
@Transactional
public class SignIn {

  /** How an attempt ended. */
  public enum Outcome {
    WELCOME,
    /** The password was right; now the code. */
    CODE,
    /** The password was right; this person needs a code and has none yet. */
    SETUP,
    REFUSED,
    LOCKED
  }

  /**
   * An attempt and its end.
   *
   * @param signedIn what the session must remember; null unless welcome, or for who goes on with a
   *     code
   */
  public record Attempt(Outcome outcome, SignedIn signedIn) {}

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private TotpKeys keys;
  @Inject private Vault vault;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  @OpenToAll("who signs in is not known yet")
  public Attempt signIn(String email, String password) {
    Instant now = clock.instant();
    Optional<Account> known = accounts.findForSignIn(email).filter(Account::isActive);
    if (known.isPresent() && known.get().isLocked(now)) {
      return new Attempt(Outcome.LOCKED, null);
    }
    boolean right = passwords.verify(password, known.map(Account::passwordHash).orElse(null));
    if (known.isEmpty()) {
      return new Attempt(Outcome.REFUSED, null);
    }
    Account account = known.get();
    if (!right) {
      return refuse(account, now);
    }
    if (account.hasTotp()) {
      return new Attempt(Outcome.CODE, session(account));
    }
    if (account.staffRole() != null && !settings.demo()) {
      return new Attempt(Outcome.SETUP, session(account));
    }
    account.signedIn();
    return new Attempt(Outcome.WELCOME, session(account));
  }

  /**
   * The second step: a code of the app, or a recovery code.
   *
   * @param half what the first step gave
   */
  @OpenToAll("who signs in is half known")
  public Attempt confirm(SignedIn half, String code) {
    Instant now = clock.instant();
    Account account = halfKnown(half);
    if (account == null) {
      return new Attempt(Outcome.REFUSED, null);
    }
    if (account.isLocked(now)) {
      return new Attempt(Outcome.LOCKED, null);
    }
    String recovery = Totp.recovery(code);
    if (recovery != null && account.recover(Secrets.hash(recovery), now)) {
      events.fire(new PersonChanged(null, account.id(), "recoveryCodeUsed"));
      account.signedIn();
      return new Attempt(Outcome.WELCOME, session(account));
    }
    OptionalLong step = Totp.step(vault.open(account.totpSecret()), code, now, account.totpStep());
    if (step.isEmpty()) {
      return refuse(account, now);
    }
    account.used(step.getAsLong());
    account.signedIn();
    return new Attempt(Outcome.WELCOME, session(account));
  }

  /** The seed for who needs a code and has none; the same until it was confirmed. */
  @OpenToAll("who signs in is half known")
  public TotpKeys.Proposal propose(SignedIn half) {
    Account account = halfKnown(half);
    return account == null || account.hasTotp() ? null : keys.propose(account);
  }

  /**
   * Confirms the seed with its first code, after which the person is signed in.
   *
   * @return the recovery codes, shown once; empty if the code is wrong
   */
  @OpenToAll("who signs in is half known")
  public List<String> setUp(SignedIn half, String code) {
    Account account = halfKnown(half);
    if (account == null || account.hasTotp() || account.isLocked(clock.instant())) {
      return List.of();
    }
    List<String> codes = keys.confirm(account, code);
    if (codes.isEmpty()) {
      refuse(account, clock.instant());
    } else {
      account.signedIn();
    }
    return codes;
  }

  private Account halfKnown(SignedIn half) {
    return half == null
        ? null
        : accounts
            .findToChange(half.accountId())
            .filter(Account::isActive)
            .filter(account -> account.sessionStamp() == half.stamp())
            .orElse(null);
  }

  private Attempt refuse(Account account, Instant now) {
    account.failedToSignIn(now);
    events.fire(new SignInRefused(account.id()));
    return new Attempt(account.isLocked(now) ? Outcome.LOCKED : Outcome.REFUSED, null);
  }

  private static SignedIn session(Account account) {
    return new SignedIn(account.id(), home(account), account.sessionStamp());
  }

  private static Long home(Account account) {
    return account.staffRole() != null || account.memberships().isEmpty()
        ? null
        : account.memberships().get(0).organisation().id();
  }
}
