package org.numberdesk.organisations;

import java.time.Instant;
import org.numberdesk.shared.DomainEvent;

/**
 * A personal link was made. Carries it to whoever mails it; the trail is told of it without.
 *
 * @param organisationName null where none is meant
 * @param link the address within the portal, with its secret
 */
public record LinkIssued(
    Kind kind,
    Long organisationId,
    String organisationName,
    String email,
    String inviter,
    String link,
    Instant until)
    implements DomainEvent {

  /** What the link is for. */
  public enum Kind {
    INVITE,
    RESET
  }

  @Override
  public String subject() {
    return "account";
  }

  @Override
  public String subjectId() {
    return email.length() <= 80 ? email : email.substring(0, 80);
  }

  @Override
  public String action() {
    return kind == Kind.INVITE ? "account.invite" : "account.resetLink";
  }

  @Override
  public String toString() {
    return action() + " " + email;
  }
}
