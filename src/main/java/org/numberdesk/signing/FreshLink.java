package org.numberdesk.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.numberdesk.shared.Settings;

/**
 * The link just made, for the one page that shows it once where no mail goes out by itself; it is
 * kept nowhere.
 */
@RequestScoped
public class FreshLink {

  @Inject private Settings settings;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_SMTP")
  private Optional<String> smtp;

  private String address;

  void made(String secret) {
    address = smtp.isPresent() ? null : settings.url() + "/sign/" + secret;
  }

  /** The whole address, or null where a mail carries it. */
  public String address() {
    return address;
  }
}
