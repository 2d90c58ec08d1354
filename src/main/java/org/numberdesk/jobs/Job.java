package org.numberdesk.jobs;

import java.time.Duration;

/** Work done again and again. Must be safe to begin again after a crash at any point. */
public interface Job {

  /** Its name in the job table. */
  String name();

  /** The time from the end of one run to the next. */
  Duration every();

  /**
   * One run.
   *
   * @return true if there is more to do at once
   */
  boolean run();
}
