package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.numberdesk.jobs.Job;

/**
 * Writes down what time alone changed: links and questions that ran out, letters that grew too old.
 * Whoever reads a request computes the same, so a late run is never wrong.
 */
@ApplicationScoped
@Transactional
public class LoaTimers implements Job {

  private static final int BATCH = 100;

  @Inject private LoaRepository requests;
  @Inject private LoaMoves moves;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "loa-clocks";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean run() {
    Instant now = clock.instant();
    List<LoaRequest> due = requests.listDue(now, BATCH);
    for (LoaRequest request : due) {
      moves.catchUp(request, now);
      moves.follow(request);
    }
    return due.size() == BATCH;
  }
}
