package org.numberdesk.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DemoData;
import org.numberdesk.shared.Words;

/** A question that waits, and one that was answered. */
@ApplicationScoped
public class SupportDemo implements DemoData {

  @Inject private SupportRepository threads;
  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void load() {
    add("acme", "open", Duration.ofHours(3), false);
    add("acme", "answered", Duration.ofDays(6), true);
    add("globex", "voice", Duration.ofHours(20), false);
  }

  private void add(String key, String story, Duration ago, boolean answered) {
    Organisation owner = organisations.findByKey(Scope.EVERYTHING, key).orElseThrow();
    var asker = accounts.findByEmail("admin@" + key + ".example").orElseThrow();
    Instant at = clock.instant().minus(ago);
    SupportThread thread =
        new SupportThread(
            owner.id(), asker.id(), Words.of("support.demo." + story + ".subject"), "/numbers");
    thread.say(false, asker.displayName(), Words.of("support.demo." + story), at);
    if (answered) {
      thread.say(
          true,
          accounts.findByEmail("reviewer@numberdesk.example").orElseThrow().displayName(),
          Words.of("support.demo." + story + ".answer"),
          at.plus(Duration.ofHours(2)));
    }
    threads.add(thread);
  }
}
