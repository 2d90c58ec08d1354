package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.numberdesk.jobs.Job;

/** Goes on with large imports, and takes up again what a crash cut off. */
@ApplicationScoped
public class ImportJob implements Job {

  static final String NAME = "numberImport";

  /** An import somebody waited for and that did not move so long has lost them. */
  private static final Duration ABANDONED = Duration.ofMinutes(2);

  @Inject private NumberImportRepository imports;
  @Inject private ImportRun run;
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
  public boolean run() {
    Optional<NumberImport> waiting = imports.findWaiting(clock.instant().minus(ABANDONED));
    waiting.ifPresent(found -> run.toTheEnd(found.id()));
    return waiting.isPresent();
  }
}
