package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Role;
import org.numberdesk.shared.Words;
import org.numberdesk.support.SupportSaid;

/** Tells the other side of what was written in a thread of support. */
@ApplicationScoped
public class SupportNotifier {

  @Inject private NotificationRepository notifications;
  @Inject private AccountRepository accounts;
  @Inject private Caller caller;

  void tell(@Observes SupportSaid event) {
    if (event.text() == null) {
      return;
    }
    Stream<Account> people =
        event.staff()
            ? event.askedBy() == null ? Stream.empty() : accounts.find(event.askedBy()).stream()
            : accounts.listStaff(EnumSet.of(Role.REVIEWER, Role.LEAD)).stream();
    String title =
        Words.of("notifications.support." + (event.staff() ? "customer" : "staff"), event.title());
    people
        .filter(person -> !person.id().equals(caller.accountId()))
        .map(
            person ->
                new Notification(
                    person.id(),
                    event.organisationId(),
                    event.action(),
                    cut(title, Notification.TITLE_LENGTH),
                    cut(event.text(), Notification.TEXT_LENGTH),
                    "/support/" + event.threadId()))
        .forEach(notifications::add);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
