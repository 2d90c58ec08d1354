package org.numberdesk.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.numberdesk.jobs.Job;

/** Rolls up the day before, soon after it is over. */
@ApplicationScoped
public class FiguresJob implements Job {

  @Inject private FigureRoller roller;

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public boolean run() {
    return roller.roll();
  }
}
