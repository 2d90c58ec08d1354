package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.loa.LoaChallenged;
import org.numberdesk.loa.LoaMove;
import org.numberdesk.loa.LoaMoved;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Role;
import org.numberdesk.shared.Words;

/** Tells the people concerned of each move of a request for SMS on voice numbers. */
@ApplicationScoped
public class LoaNotifier {

  private static final Set<LoaMove> FOR_CUSTOMERS =
      EnumSet.of(
          LoaMove.REQUEST_INFO,
          LoaMove.REJECT,
          LoaMove.SIGN,
          LoaMove.ACCEPT_SCAN,
          LoaMove.DECLINE,
          LoaMove.SEND_TO_CARRIER,
          LoaMove.CARRIER_REJECT,
          LoaMove.SCHEDULE_CUTOVER,
          LoaMove.RESCHEDULE,
          LoaMove.START_CUTOVER,
          LoaMove.ACTIVATE,
          LoaMove.REVOKE,
          LoaMove.CANCEL,
          LoaMove.KEEP,
          LoaMove.AGE,
          LoaMove.EXPIRE);

  private static final Set<LoaMove> FOR_STAFF =
      EnumSet.of(LoaMove.SUBMIT, LoaMove.ANSWER, LoaMove.SIGN, LoaMove.REQUEST_CANCEL, LoaMove.AGE);

  @Inject private Notifier notifier;
  @Inject private AccountRepository accounts;

  void tell(@Observes LoaMoved event) {
    if (FOR_CUSTOMERS.contains(event.move())) {
      tell(customers(event.organisationId()), event);
    }
    if (FOR_STAFF.contains(event.move())) {
      tell(staff(), event);
    }
  }

  void tell(@Observes LoaChallenged event) {
    if (!event.answered()) {
      notifier.tell(
          staff(),
          new Told(
              event.action(),
              event.organisationId(),
              Words.of("notifications.loa.challenged", event.number()),
              event.title(),
              "/loa/letters"));
    }
  }

  private void tell(List<Account> people, LoaMoved event) {
    notifier.tell(
        people,
        new Told(
            event.action(),
            event.organisationId(),
            Words.of("notifications.loa." + event.move().name(), event.title()),
            event.comment(),
            "/loa/" + event.requestId()));
  }

  private List<Account> customers(long organisation) {
    return accounts.listOf(organisation).stream()
        .filter(
            account ->
                account.memberships().stream()
                    .anyMatch(
                        one ->
                            one.organisation().id() == organisation
                                && one.role().may(Permission.LOA_SUBMIT)))
        .toList();
  }

  private List<Account> staff() {
    return accounts.listStaff(EnumSet.of(Role.REVIEWER, Role.LEAD));
  }
}
