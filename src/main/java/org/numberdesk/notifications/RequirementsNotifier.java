package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.numberdesk.letters.LetterDesk;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.RegistrationEdited;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;

/**
 * Sends the requirements of its sender type with every new registration: to whoever began it, or,
 * where staff did, to those of the organisation who will hand it in.
 */
@ApplicationScoped
public class RequirementsNotifier {

  private static final String KIND = "registration.requirements";

  @Inject private RegistrationRepository registrations;
  @Inject private AccountRepository accounts;
  @Inject private LetterDesk letters;
  @Inject private Outbox outbox;
  @Inject private Caller caller;
  @Inject private Settings settings;

  void send(@Observes RegistrationEdited event) {
    if (!event.created()) {
      return;
    }
    Submission text =
        registrations
            .find(Scope.EVERYTHING, event.registrationId())
            .map(found -> found.submission())
            .orElse(null);
    if (text == null || text.senderType() == null) {
      return;
    }
    SenderType type = text.senderType();
    String country = text.brand().address() == null ? null : text.brand().address().country();
    for (Account person : readers(event.organisationId())) {
      outbox.add(mail(event, type, country, person));
    }
  }

  private List<Account> readers(long organisation) {
    List<Account> admins =
        accounts.listOf(organisation).stream()
            .filter(Account::isActive)
            .filter(
                account ->
                    account.memberships().stream()
                        .anyMatch(
                            one ->
                                one.organisation().id() == organisation
                                    && one.role().may(Permission.REGISTRATIONS_SUBMIT)))
            .toList();
    List<Account> began =
        admins.stream().filter(person -> person.id().equals(caller.accountId())).toList();
    return began.isEmpty() ? admins : began;
  }

  private Mail mail(RegistrationEdited event, SenderType type, String country, Account person) {
    Letter letter =
        Letter.of(
            Words.of("letters.mail.title", Words.of(type)),
            Words.of("letters.mail.action"),
            "/requirements/" + type,
            Words.of("letters.mail.why", settings.url()),
            Words.of("letters.mail.text"));
    return Mail.of(KIND, person.email(), letter, settings.url())
        .of(event.organisationId())
        .keyed(KIND + '/' + event.registrationId() + '/' + person.id())
        .with(
            new Mail.Attachment(
                "requirements.pdf", "application/pdf", letters.requirementsPdf(type, country)));
  }
}
