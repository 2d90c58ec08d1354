package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.numberdesk.security.StartRefused;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;

/** Through which server mails go, and from whom they come. */
@ApplicationScoped
public class MailSetup {

  @Inject private Settings settings;

  /** Empty where none is set: mails wait. */
  Optional<MailServer> server() {
    return settings
        .smtp()
        .map(
            given ->
                MailServer.parse(given).orElseThrow(() -> new StartRefused("outbox.error.smtp")));
  }

  /**
   * Looks at the setting once, at the start.
   *
   * @throws StartRefused if it names no server
   */
  public void ready() {
    server();
  }

  String from() {
    return settings
        .mailFrom()
        .orElseGet(() -> "numberdesk@" + URI.create(settings.url()).getHost());
  }

  String sender() {
    return Words.of("shell.product");
  }
}
