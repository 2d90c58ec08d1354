package org.numberdesk.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Settings;

/** Looks for jobs that are due, takes their lease and runs them as the portal itself. */
@ApplicationScoped
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  /** How long a job stays with a node that no longer answers; renewed while it runs. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final String owner = UUID.randomUUID().toString();
  private final AtomicBoolean started = new AtomicBoolean();
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile String running;

  @Inject @Any private Instance<Job> jobs;
  @Inject private JobRepository rows;
  @Inject private JobRun run;
  @Inject private Clock clock;
  @Inject private Settings settings;

  /** Begins to look; called once everything the jobs need is there. */
  public void start() {
    if (settings.isSingleNode()) {
      rows.freeAll();
    }
    jobs.forEach(job -> rows.register(job.name(), clock.instant()));
    started.set(true);
  }

  /** Lets a job run at the next look instead of at its time. */
  public void wake(String job) {
    rows.wake(job, clock.instant());
  }

  /** One look at all jobs. Does nothing before the start, nor while an earlier look still works. */
  public void look() {
    if (!started.get() || !looking.compareAndSet(false, true)) {
      return;
    }
    try {
      for (Job job : jobs) {
        runIfDue(job);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The jobs could not be looked at", e);
    } finally {
      looking.set(false);
    }
  }

  /** Keeps the job that runs just now from other nodes. */
  public void hold() {
    String name = running;
    if (name != null) {
      rows.renew(name, owner, clock.instant().plus(LEASE));
    }
  }

  private void runIfDue(Job job) {
    Instant now = clock.instant();
    if (!rows.take(job.name(), owner, now, now.plus(LEASE))) {
      return;
    }
    running = job.name();
    boolean more = false;
    String error = null;
    try {
      more = run.once(job);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The job " + job.name() + " failed and will be tried again", e);
      error = e.getClass().getName();
    } finally {
      running = null;
    }
    Instant end = clock.instant();
    rows.done(job.name(), owner, end, more ? end : end.plus(job.every()), error);
  }

  /** One run, in a request context of its own in which the portal itself is the caller. */
  @ApplicationScoped
  public static class JobRun {

    @Inject private Caller caller;

    @ActivateRequestContext
    public boolean once(Job job) {
      caller.asPortal();
      return job.run();
    }
  }
}
