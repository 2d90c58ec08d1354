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
import org.numberdesk.security.Permission;
import org.numberdesk.security.Role;
import org.numberdesk.shared.Words;

/** Tells the other side of what was said about a registration. */
@ApplicationScoped
public class CaseNotifier {

  @Inject private Notifier notifier;
  @Inject private AccountRepository accounts;

  void tell(@Observes CaseNoted event) {
    if (event.text() == null) {
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
        event.kind() == CaseNote.Kind.ANSWER
            ? Words.of("notifications.answer", event.title())
            : Words.of(
                "notifications.comment." + (event.staff() ? "customer" : "staff"), event.title());
    String place = (event.staff() ? "/registrations/" : "/review/") + event.registrationId();
    notifier.tell(
        people.toList(), new Told(event.action(), event.owner(), title, event.text(), place));
  }
}
