package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.registrations.DecisionReason;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationMoved;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Role;
import org.numberdesk.shared.Words;

/**
 * Tells the people concerned of each move of a registration, in the transaction of the move: a move
 * that is taken back was never told. Nobody is told of what they did themselves.
 */
@ApplicationScoped
public class RegistrationNotifier {

  private static final String KEYS = "notifications.registration.";

  private static final Set<RegistrationMove> FOR_CUSTOMERS =
      EnumSet.of(
          RegistrationMove.SUBMIT,
          RegistrationMove.WITHDRAW,
          RegistrationMove.APPROVE,
          RegistrationMove.REQUEST_CHANGES,
          RegistrationMove.REJECT,
          RegistrationMove.SEND_TO_CARRIER,
          RegistrationMove.ESCALATE,
          RegistrationMove.CARRIER_APPROVE,
          RegistrationMove.CARRIER_REJECT,
          RegistrationMove.WARN,
          RegistrationMove.SUSPEND,
          RegistrationMove.REINSTATE,
          RegistrationMove.EXPIRE);

  @Inject private Notifier notifier;
  @Inject private AccountRepository accounts;

  void tell(@Observes RegistrationMoved event) {
    if (FOR_CUSTOMERS.contains(event.move())) {
      Stream<Account> admins =
          accounts.listOf(event.organisationId()).stream()
              .filter(account -> mayAnswer(account, event.organisationId()));
      tell(admins, event, "customer.", "/registrations/");
    }
    if (event.move() == RegistrationMove.SUBMIT) {
      tell(
          accounts.listStaff(EnumSet.of(Role.REVIEWER, Role.LEAD)).stream(),
          event,
          "staff.",
          "/review/");
    }
    if (event.move() == RegistrationMove.REASSIGN && event.holder() != null) {
      tell(accounts.find(event.holder()).stream(), event, "staff.", "/review/");
    }
  }

  private static boolean mayAnswer(Account account, long organisation) {
    return account.memberships().stream()
        .anyMatch(
            membership ->
                membership.organisation().id() == organisation
                    && membership.role().may(Permission.REGISTRATIONS_SUBMIT));
  }

  private void tell(Stream<Account> people, RegistrationMoved event, String whose, String place) {
    notifier.tell(
        people.toList(),
        new Told(
            event.action(),
            event.organisationId(),
            Words.of(KEYS + whose + event.move().name(), event.title()),
            text(event),
            place + event.registrationId()));
  }

  /** What was said about the reasons; the rest is on the page. */
  private static String text(RegistrationMoved event) {
    List<String> comments =
        event.reasons().stream()
            .map(DecisionReason::comment)
            .filter(comment -> comment != null && !comment.isBlank())
            .toList();
    return comments.isEmpty() ? null : String.join(" ", comments);
  }
}
