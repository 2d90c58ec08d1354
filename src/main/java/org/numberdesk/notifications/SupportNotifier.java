package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.security.Role;
import org.numberdesk.shared.Words;
import org.numberdesk.support.SupportSaid;

/** Tells the other side of what was written in a thread of support. */
@ApplicationScoped
public class SupportNotifier {

  @Inject private Notifier notifier;
  @Inject private AccountRepository accounts;

  void tell(@Observes SupportSaid event) {
    if (event.text() == null) {
      return;
    }
    notifier.tell(
        event.staff() ? asker(event) : accounts.listStaff(EnumSet.of(Role.REVIEWER, Role.LEAD)),
        new Told(
            event.action(),
            event.organisationId(),
            Words.of(
                "notifications.support." + (event.staff() ? "customer" : "staff"), event.title()),
            event.text(),
            "/support/" + event.threadId()));
  }

  private List<Account> asker(SupportSaid event) {
    return event.askedBy() == null
        ? List.of()
        : accounts.find(event.askedBy()).map(List::of).orElse(List.of());
  }
}
