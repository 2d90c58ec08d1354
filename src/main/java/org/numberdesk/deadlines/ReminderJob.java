package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.numberdesk.jobs.Job;
import org.numberdesk.organisations.Organisation;

/**
 * Lets rules begin on their day, and tells of dates that come near, organisation by organisation.
 */
@ApplicationScoped
public class ReminderJob implements Job {

  private static final Logger LOG = Logger.getLogger(ReminderJob.class.getName());

  @Inject private ReminderRound round;
  @Inject private Reminders reminders;

  @Override
  public String name() {
    return "deadline-reminders";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public boolean run() {
    round.begin();
    for (Organisation organisation : round.organisations()) {
      try {
        reminders.remind(organisation.id());
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The reminders of one organisation are tried again later", e);
      }
    }
    return false;
  }
}
