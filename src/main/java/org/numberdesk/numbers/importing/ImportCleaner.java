package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.numberdesk.jobs.Job;

/** Forgets imports after ninety days, with their files and bad rows. */
@ApplicationScoped
@Transactional
public class ImportCleaner implements Job {

  static final Duration KEPT = Duration.ofDays(90);
  private static final int AT_ONCE = 20;

  @Inject private NumberImportRepository imports;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "numberImportCleaner";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public boolean run() {
    Instant before = clock.instant().minus(KEPT);
    List<NumberImport> old = imports.listOlderThan(before, AT_ONCE);
    old.forEach(imports::remove);
    return old.size() == AT_ONCE;
  }
}
