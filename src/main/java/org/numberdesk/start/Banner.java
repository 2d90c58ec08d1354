package org.numberdesk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.numberdesk.shared.DemoAccounts;
import org.numberdesk.shared.Settings;

/** The last lines of a start: where the portal is, and in the demo who may sign in. */
@ApplicationScoped
public class Banner {

  @Inject private Settings settings;

  /**
   * Says so.
   *
   * @param firstLead the file that holds the link for the first lead, if there is one
   */
  void announce(Optional<Path> firstLead) {
    StringBuilder text = new StringBuilder("\n\n  NumberDesk is ready at ").append(settings.url());
    if (settings.demo()) {
      text.append("\n\n  Demo accounts, password ").append(DemoAccounts.PASSWORD).append(":\n");
      DemoAccounts.ALL.forEach(
          account ->
              text.append(String.format("    %-30s %s%n", account.email(), account.whatFor())));
    }
    firstLead.ifPresent(
        file ->
            text.append("\n\n  The first lead is invited; the link stands in ")
                .append(file)
                .append(", good for a day.\n"));
    // the answer of the command that started the portal; a log would put its own words before it
    System.out.println(text);
  }
}
