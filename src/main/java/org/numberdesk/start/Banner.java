package org.numberdesk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.numberdesk.shared.DemoAccounts;
import org.numberdesk.shared.Settings;

/** The last lines of a start: where the portal is, and in the demo who may sign in. */
@ApplicationScoped
public class Banner {

  private static final Logger LOG = Logger.getLogger(Banner.class.getName());

  @Inject private Settings settings;

  void announce() {
    StringBuilder text = new StringBuilder("\n\n  NumberDesk is ready at ").append(settings.url());
    if (settings.demo()) {
      text.append("\n\n  Demo accounts, password ").append(DemoAccounts.PASSWORD).append(":\n");
      DemoAccounts.ALL.forEach(
          account ->
              text.append(String.format("    %-30s %s%n", account.email(), account.whatFor())));
    }
    LOG.info(text.append('\n').toString());
  }
}
