package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Caller;
import org.numberdesk.security.OpenToAll;
import org.numberdesk.security.Role;
import org.numberdesk.security.Throttle;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/**
 * What strangers do with a personal link: join, or choose a new password. A link that was used, has
 * lapsed or never was all look alike, and who tries too many is told no more.
 */
@ApplicationScoped
@Transactional
public class WelcomeDesk {

  private static final Throttle GUESSES = new Throttle(30, Duration.ofMinutes(10));
  private static final Throttle REQUESTS = new Throttle(10, Duration.ofMinutes(10));

  @Inject private LinkRepository links;
  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private Invitations invitations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * An invitation as its holder sees it.
   *
   * @param organisation null for the staff
   * @param known whether the person signs in here already
   */
  public record Invited(String email, String name, String organisation, Role role, boolean known) {}

  @OpenToAll("the secret of the link stands for the person")
  public Optional<Invited> invitation(String secret) {
    return guess(secret, () -> links.invitation(secret, clock.instant()))
        .map(
            one ->
                new Invited(
                    one.email(),
                    one.displayName(),
                    one.organisation() == null ? null : one.organisation().name(),
                    one.role(),
                    isKnown(one.email())));
  }

  private boolean isKnown(String email) {
    return accounts.findByEmail(email).filter(Account::hasPassword).isPresent();
  }

  /**
   * Joins. Who is known here already keeps name and password.
   *
   * @return false if the link does not work any more
   * @throws InvalidFields at {@code name} or {@code password}
   */
  @OpenToAll("the secret of the link stands for the person")
  public boolean accept(String secret, String name, String password) {
    Instant now = clock.instant();
    Optional<Invitation> found = guess(secret, () -> links.invitationToAccept(secret, now));
    if (found.isEmpty()) {
      return false;
    }
    Invitation invitation = found.get();
    Optional<Account> before = accounts.findByEmail(invitation.email());
    if (before.isPresent() && isOtherSide(before.get(), invitation)) {
      return false;
    }
    Account account;
    if (before.isPresent() && before.get().hasPassword()) {
      account = before.get();
      if (!account.isActive()) {
        account.reactivate();
      }
    } else {
      List<FieldError> errors = new ArrayList<>();
      String given = ProfileFields.text(name, "name", Invitations.NAME_LENGTH, errors);
      PasswordRules.broken(password, invitation.email())
          .ifPresent(key -> errors.add(FieldError.of("password", key, PasswordRules.SHORTEST)));
      ProfileFields.refuse(errors);
      account = new Account(invitation.email(), given);
      account.setPasswordHash(passwords.hash(password));
      accounts.add(account);
    }
    if (invitation.organisation() == null) {
      account.join(invitation.role());
    } else {
      account.join(invitation.organisation(), invitation.role());
    }
    invitation.end(now);
    events.fire(
        new PersonChanged(
            invitation.organisation() == null ? null : invitation.organisation().id(),
            account.id(),
            "join",
            new DomainEvent.Change("role", null, invitation.role().name())));
    return true;
  }

  /** Nobody is staff and customer at once, nor comes back to the staff by way of a customer. */
  private static boolean isOtherSide(Account account, Invitation invitation) {
    return invitation.organisation() == null
        ? account.staffRole() == null
        : account.staffRole() != null;
  }

  /** Asks for a way to a new password; whether the address is known is not told. */
  @OpenToAll("who forgot the password cannot sign in")
  public void askForReset(String email) {
    if (email == null || email.isBlank() || !REQUESTS.allows(caller.address(), clock)) {
      return;
    }
    REQUESTS.count(caller.address(), clock);
    accounts
        .findByEmail(email)
        .filter(Account::isActive)
        .filter(Account::hasPassword)
        .ifPresent(account -> invitations.reset(account, null));
  }

  /** Whose password a link changes, or empty if it does not work any more. */
  @OpenToAll("the secret of the link stands for the person")
  public Optional<String> reset(String secret) {
    return guess(secret, () -> links.reset(secret, clock.instant()))
        .map(link -> link.account().email());
  }

  /**
   * Chooses a new password, which ends all sessions.
   *
   * @return false if the link does not work any more
   * @throws InvalidFields at {@code password}
   */
  @OpenToAll("the secret of the link stands for the person")
  public boolean choosePassword(String secret, String password) {
    Instant now = clock.instant();
    Optional<ResetLink> found = guess(secret, () -> links.resetToUse(secret, now));
    if (found.isEmpty()) {
      return false;
    }
    Account account = found.get().account();
    Optional<String> broken = PasswordRules.broken(password, account.email());
    if (broken.isPresent()) {
      throw new InvalidFields("password", broken.get(), PasswordRules.SHORTEST);
    }
    account.setPasswordHash(passwords.hash(password));
    account.endSessions();
    found.get().end(now);
    events.fire(new PersonChanged(null, account.id(), "password"));
    return true;
  }

  private <T> Optional<T> guess(String secret, java.util.function.Supplier<Optional<T>> look) {
    if (secret == null || !GUESSES.allows(caller.address(), clock)) {
      return Optional.empty();
    }
    Optional<T> found = look.get();
    if (found.isEmpty()) {
      GUESSES.count(caller.address(), clock);
    }
    return found;
  }
}
