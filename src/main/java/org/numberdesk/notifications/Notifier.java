package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.organisations.Account;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;

/**
 * Tells people something by bell and by mail, as each of them prefers, in the caller's transaction:
 * what is taken back was never told. Nobody is told of what they did themselves.
 */
@ApplicationScoped
public class Notifier {

  @Inject private NotificationRepository notifications;
  @Inject private Outbox outbox;
  @Inject private Caller caller;
  @Inject private Settings settings;

  public void tell(Collection<Account> people, Told told) {
    tell(people, told, List.of());
  }

  /** The same, with files that go with the mail, such as a calendar entry. */
  public void tell(Collection<Account> people, Told told, List<Mail.Attachment> files) {
    List<Account> others =
        people.stream()
            .filter(Account::isActive)
            .filter(person -> !person.id().equals(caller.accountId()))
            .distinct()
            .toList();
    Topic topic = Topic.of(told.kind());
    Map<Long, NotificationPreference> preferences =
        notifications.preferences(others.stream().map(Account::id).toList()).stream()
            .filter(preference -> preference.topic() == topic)
            .collect(Collectors.toMap(NotificationPreference::accountId, one -> one));
    for (Account person : others) {
      NotificationPreference preference = preferences.get(person.id());
      if (preference == null || preference.bell()) {
        ring(person, told);
      }
      if (preference == null || preference.mail()) {
        outbox.add(mail(person, told, topic, files));
      }
    }
  }

  private void ring(Account person, Told told) {
    notifications.add(
        new Notification(
            person.id(),
            told.organisationId(),
            told.kind(),
            cut(told.title(), Notification.TITLE_LENGTH),
            cut(told.text(), Notification.TEXT_LENGTH),
            told.link()));
  }

  private Mail mail(Account person, Told told, Topic topic, List<Mail.Attachment> files) {
    Letter letter =
        Letter.of(
            told.title(),
            told.link() == null ? null : Words.of("notifications.mail.open"),
            told.link(),
            Words.of("notifications.mail.why", Words.of(topic), settings.url()),
            told.text());
    Mail mail =
        Mail.of(told.kind(), person.email(), letter, settings.url()).of(told.organisationId());
    for (Mail.Attachment file : files) {
      mail = mail.with(file);
    }
    return told.key() == null ? mail : mail.keyed(told.key() + '/' + person.id());
  }

  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
