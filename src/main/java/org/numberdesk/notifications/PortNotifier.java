package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.porting.PortMove;
import org.numberdesk.porting.PortMoved;
import org.numberdesk.porting.PortNotice;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Role;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/**
 * Tells the people concerned of each move of a port order, and of each cut-over before, at and
 * after it; a notice carries the window as a calendar entry, which replaces the one before.
 */
@ApplicationScoped
public class PortNotifier {

  private static final Set<PortMove> FOR_CUSTOMERS =
      EnumSet.of(
          PortMove.REQUEST_INFO,
          PortMove.REJECT,
          PortMove.SEND_TO_CARRIER,
          PortMove.CONFIRM_FOC,
          PortMove.CARRIER_REJECT,
          PortMove.CANCEL,
          PortMove.KEEP,
          PortMove.LOCK,
          PortMove.EMERGENCY_STOP,
          PortMove.VOICE_PORTED,
          PortMove.REQUEST_SNAPBACK,
          PortMove.REVERTED,
          PortMove.SNAPBACK_REFUSED,
          PortMove.COMPLETE,
          PortMove.EXPIRE);

  private static final Set<PortMove> FOR_STAFF =
      EnumSet.of(
          PortMove.SUBMIT, PortMove.ANSWER, PortMove.REQUEST_CANCEL, PortMove.REQUEST_DATE_CHANGE);

  @Inject private Notifier notifier;
  @Inject private AccountRepository accounts;

  void tell(@Observes PortMoved event) {
    if (FOR_CUSTOMERS.contains(event.move())) {
      notifier.tell(admins(event.organisationId()), told(event));
    }
    if (FOR_STAFF.contains(event.move())) {
      notifier.tell(accounts.listStaff(EnumSet.of(Role.REVIEWER, Role.LEAD)), told(event));
    }
  }

  private static Told told(PortMoved event) {
    return new Told(
        event.action(),
        event.organisationId(),
        Words.of("notifications.port." + event.move().name(), event.title()),
        event.remark(),
        "/porting/" + event.orderId());
  }

  void tell(@Observes PortNotice notice) {
    ZoneId zone = ZoneId.of(notice.zone());
    String start = Dates.dateTime(notice.start(), zone);
    Told told =
        new Told(
            notice.action(),
            notice.organisationId(),
            Words.of("notifications.port.notice." + notice.kind().name(), notice.title(), start),
            notice.kind() == PortNotice.Kind.END ? null : notice.agentNote(),
            "/porting/" + notice.orderId(),
            "port/" + notice.orderId() + '/' + notice.kind() + '/' + notice.start());
    Mail.Attachment entry =
        new Mail.Attachment(
            "port-" + notice.orderId() + ".ics",
            "text/calendar; charset=UTF-8",
            notice.invitation().getBytes(StandardCharsets.UTF_8));
    notifier.tell(admins(notice.organisationId()), told, List.of(entry));
  }

  private List<Account> admins(long organisation) {
    return accounts.listOf(organisation).stream()
        .filter(
            account ->
                account.memberships().stream()
                    .anyMatch(
                        membership ->
                            membership.organisation().id() == organisation
                                && membership.role().may(Permission.PORTING_SUBMIT)))
        .toList();
  }
}
