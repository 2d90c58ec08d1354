package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.numberdesk.jobs.Job;

/** Sends what waits in the outbox, where a mail server is set; else it waits. */
@ApplicationScoped
public class OutboxJob implements Job {

  @Inject private OutboxBox box;
  @Inject private MailSetup setup;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public boolean run() {
    return setup.server().isPresent()
        && Round.run(
            box,
            () -> Postman.at(setup.server().orElseThrow(), setup.from(), setup.sender()),
            clock);
  }
}
