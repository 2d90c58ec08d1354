package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.numberdesk.organisations.LinkIssued;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;

/** Mails personal links; without a mail server they are handed over, and no mail is written. */
@ApplicationScoped
public class PeopleNotifier {

  private static final String KEYS = "notifications.link.";

  @Inject private Outbox outbox;
  @Inject private MailSetup setup;
  @Inject private Settings settings;

  void mail(@Observes LinkIssued event) {
    boolean handedOver = event.kind() == LinkIssued.Kind.INVITE || event.inviter() != null;
    if (handedOver && setup.server().isEmpty()) {
      return;
    }
    String kind = KEYS + event.kind() + '.';
    String place =
        event.organisationName() == null ? Words.of("shell.product") : event.organisationName();
    String inviter = event.inviter() == null ? Words.of("shell.product") : event.inviter();
    Letter letter =
        Letter.of(
            Words.of(kind + "title", place),
            Words.of(kind + "action"),
            event.link(),
            Words.of(kind + "why"),
            Words.of(kind + "text", inviter, place),
            Words.of("notifications.link.life"));
    outbox.add(
        Mail.of(event.action(), event.email(), letter, settings.url())
            .of(event.organisationId())
            .secret(event.until()));
  }
}
