package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Role;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Settings;

/** Makes personal links, in the caller's transaction. */
@ApplicationScoped
public class Invitations {

  static final int NAME_LENGTH = 200;
  private static final int EMAIL_LENGTH = 254;
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  /** So often a day one person may ask for a new password. */
  private static final int RESETS = 5;

  @Inject private LinkRepository links;
  @Inject private Caller caller;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * What the inviter is told.
   *
   * @param link the whole address to hand over, shown once; null where a mail carries it
   */
  public record Handed(String email, String link) {}

  /**
   * Asks somebody to join; what is open for the same address here already is renewed.
   *
   * @param organisation null for the staff
   * @param open what is open there
   */
  Handed invite(
      Organisation organisation, List<Invitation> open, String email, String name, Role role) {
    List<FieldError> errors = new ArrayList<>();
    String given = ProfileFields.text(name, "name", NAME_LENGTH, errors);
    String address = ProfileFields.text(email, "email", EMAIL_LENGTH, errors);
    if (address != null && !EMAIL.matcher(address).matches()) {
      errors.add(FieldError.of("email", "error.field.email"));
    }
    if (role == null || role.staff() != (organisation == null)) {
      errors.add(FieldError.of("role", "error.field.notInList"));
    }
    ProfileFields.refuse(errors);
    Instant now = clock.instant();
    open.stream()
        .filter(one -> one.email().equals(Account.normalise(address)))
        .forEach(one -> one.end(now));
    Invitation invitation = new Invitation(organisation, role, address, given);
    String secret = invitation.issue(now);
    links.add(invitation);
    return hand(invitation, secret);
  }

  /** Another secret for the same invitation. */
  Handed renew(Invitation invitation) {
    return hand(invitation, invitation.issue(clock.instant()));
  }

  private Handed hand(Invitation invitation, String secret) {
    Organisation organisation = invitation.organisation();
    return hand(
        new LinkIssued(
            LinkIssued.Kind.INVITE,
            organisation == null ? null : organisation.id(),
            organisation == null ? null : organisation.name(),
            invitation.email(),
            caller.identity().map(Identity::displayName).orElse(null),
            "/invite/" + secret,
            invitation.expiresAt()));
  }

  /** A way to a new password; empty if there were too many today. */
  Optional<Handed> reset(Account account, Long organisation) {
    Instant now = clock.instant();
    List<ResetLink> today = links.resetsSince(account.id(), now.minus(Duration.ofDays(1)));
    if (today.size() >= RESETS) {
      return Optional.empty();
    }
    today.forEach(link -> link.end(now));
    String secret = Secrets.random();
    links.add(new ResetLink(account, secret, now));
    return Optional.of(
        hand(
            new LinkIssued(
                LinkIssued.Kind.RESET,
                organisation,
                null,
                account.email(),
                caller.identity().map(Identity::displayName).orElse(null),
                "/reset/" + secret,
                now.plus(Invitation.LIFE))));
  }

  /** Whether mails carry the links; else they are handed over. */
  boolean mails() {
    return settings.smtp().isPresent();
  }

  private Handed hand(LinkIssued issued) {
    events.fire(issued);
    return new Handed(issued.email(), mails() ? null : settings.url() + issued.link());
  }
}
