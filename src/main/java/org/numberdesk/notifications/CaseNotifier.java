package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.registrations.review.CaseNote;
import org.numberdesk.registrations.review.CaseNoted;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Role;
import org.numberdesk.shared.Words;

/** Tells the other side of what was said about a registration. */
@ApplicationScoped
public class CaseNotifier {

  @Inject private NotificationRepository notifications;
  @Inject private AccountRepository accounts;
  @Inject private Caller caller;

  void tell(@Observes CaseNoted event) {
    if (event.kind() != CaseNote.Kind.COMMENT) {
      return;
    }
    Stream<Account> people =
        event.staff()
            ? accounts.listOf(event.owner()).stream()
                .filter(
                    account ->
                        account.memberships().stream()
                            .anyMatch(
                                one ->
                                    one.organisation().id() == event.owner()
                                        && one.role().may(Permission.REGISTRATIONS_SUBMIT)))
            : accounts.listStaff(EnumSet.of(Role.REVIEWER, Role.LEAD)).stream();
    String title =
        Words.of("notifications.comment." + (event.staff() ? "customer" : "staff"), event.title());
    String place = (event.staff() ? "/registrations/" : "/review/") + event.registrationId();
    people
        .filter(person -> !person.id().equals(caller.accountId()))
        .map(
            person ->
                new Notification(
                    person.id(),
                    event.owner(),
                    event.action(),
                    cut(title, Notification.TITLE_LENGTH),
                    cut(event.text(), Notification.TEXT_LENGTH),
                    place))
        .forEach(notifications::add);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
