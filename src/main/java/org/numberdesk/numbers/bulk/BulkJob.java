package org.numberdesk.numbers.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.numberdesk.jobs.Job;

/** Goes on with what is done to many numbers, and takes up again what a crash cut off. */
@ApplicationScoped
public class BulkJob implements Job {

  static final String NAME = "numberBulk";

  private static final Duration ABANDONED = Duration.ofMinutes(2);

  @Inject private BulkRepository bulks;
  @Inject private BulkStep step;
  @Inject private Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean run() {
    Optional<BulkChange> waiting = bulks.findWaiting(clock.instant().minus(ABANDONED));
    waiting.ifPresent(
        found -> {
          while (step.next(found.id())) {
            // five hundred after five hundred
          }
        });
    return waiting.isPresent();
  }
}
