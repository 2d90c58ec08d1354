package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.numberdesk.security.OpenToAll;
import org.numberdesk.security.SignedIn;
import org.numberdesk.shared.DomainEvent;

/** Signing in. A wrong password, an unknown address and a deactivated account all look alike. */
@ApplicationScoped
@Transactional
public class SignIn {

  /** How an attempt ended. */
  public enum Outcome {
    WELCOME,
    REFUSED,
    LOCKED
  }

  /**
   * An attempt and its end.
   *
   * @param signedIn what the session must remember; null unless welcome
   */
  public record Attempt(Outcome outcome, SignedIn signedIn) {}

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
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
      account.failedToSignIn(now);
      events.fire(new SignInRefused(account.id()));
      return new Attempt(account.isLocked(now) ? Outcome.LOCKED : Outcome.REFUSED, null);
    }
    account.signedIn();
    return new Attempt(
        Outcome.WELCOME, new SignedIn(account.id(), home(account), account.sessionStamp()));
  }

  private static Long home(Account account) {
    return account.staffRole() != null || account.memberships().isEmpty()
        ? null
        : account.memberships().get(0).organisation().id();
  }
}
