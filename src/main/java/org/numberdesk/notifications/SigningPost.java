package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;
import org.numberdesk.signing.SigningMail;

/** Writes to signers, who have no account: the link, the code, the copy. */
@ApplicationScoped
public class SigningPost {

  @Inject private Outbox outbox;
  @Inject private DocumentStore documents;
  @Inject private Settings settings;

  void write(@Observes SigningMail event) {
    Mail mail =
        Mail.of(event.action(), event.to(), letter(event), settings.url())
            .of(event.organisationId());
    outbox.add(
        switch (event.kind()) {
          case LINK, REMINDER, CODE -> mail.secret(event.until());
          case COPY -> withCopy(mail, event);
        });
  }

  private static Letter letter(SigningMail event) {
    String key = "notifications.signing." + event.kind().name();
    boolean linked =
        event.kind() == SigningMail.Kind.LINK || event.kind() == SigningMail.Kind.REMINDER;
    String until =
        event.until() == null ? "" : Dates.dateTime(event.until(), ZoneOffset.UTC) + " UTC";
    return Letter.of(
        Words.of(key, event.title()),
        linked ? Words.of("notifications.signing.open") : null,
        linked ? "/sign/" + event.secret() : null,
        Words.of("notifications.signing.why"),
        Words.of("notifications.signing.hello", event.name()),
        Words.of(key + ".text", linked ? "" : event.secret(), until));
  }

  private Mail withCopy(Mail mail, SigningMail event) {
    Document letter =
        documents.find(Scope.of(event.organisationId()), event.documentId()).orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    documents.write(letter, bytes);
    return mail.with(
        new Mail.Attachment(letter.name(), letter.type().media(), bytes.toByteArray()));
  }
}
