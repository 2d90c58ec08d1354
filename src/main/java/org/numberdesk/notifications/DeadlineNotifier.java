package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.numberdesk.deadlines.AnnouncementSent;
import org.numberdesk.deadlines.DateMoved;
import org.numberdesk.deadlines.ReminderDue;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** Tells of dates: that one comes near, that one moved, and what staff announce. */
@ApplicationScoped
public class DeadlineNotifier {

  private static final String KEYS = "notifications.deadline.";

  @Inject private Notifier notifier;
  @Inject private AccountRepository accounts;

  void remind(@Observes ReminderDue event) {
    List<Account> people =
        event.accounts().stream().map(accounts::find).flatMap(Optional::stream).toList();
    notifier.tell(
        people,
        new Told(
            "deadline.reminder",
            event.organisationId(),
            Words.of(
                KEYS + "reminder", event.title(), Dates.dateWithYear(event.due()), event.numbers()),
            event.text(),
            event.link(),
            "deadline/" + event.itemId() + '/' + event.due() + '/' + event.days()));
  }

  void moved(@Observes DateMoved event) {
    event
        .touched()
        .forEach(
            (organisation, numbers) ->
                notifier.tell(
                    readers(organisation),
                    new Told(
                        "deadline.moved",
                        organisation,
                        event.to() == null
                            ? Words.of(KEYS + "vacated", event.title())
                            : Words.of(
                                KEYS + "moved",
                                event.title(),
                                Dates.dateWithYear(event.from()),
                                Dates.dateWithYear(event.to())),
                        Words.of(KEYS + "touches", numbers),
                        "/deadlines/" + event.key(),
                        "deadline-moved/" + event.key() + '/' + event.revision())));
  }

  void announce(@Observes AnnouncementSent event) {
    event
        .touched()
        .forEach(
            (organisation, numbers) ->
                notifier.tell(
                    readers(organisation),
                    new Told(
                        "announcement.sent",
                        organisation,
                        event.title(),
                        event.text() + "\n\n" + Words.of(KEYS + "touches", numbers),
                        event.link(),
                        "announcement/" + event.id())));
  }

  private List<Account> readers(long organisation) {
    return accounts.listOf(organisation).stream()
        .filter(
            account ->
                account.memberships().stream()
                    .anyMatch(
                        one ->
                            one.organisation().id() == organisation
                                && one.role().may(Permission.DEADLINES_VIEW)))
        .toList();
  }
}
