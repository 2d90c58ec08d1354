package org.numberdesk.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * The heartbeat of the jobs, every two seconds. An enterprise timer and not an executor: each beat
 * is a call of its own, so that nothing of the call that began it, such as a closed entity manager,
 * hangs on.
 */
@Singleton
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTicker {

  @Inject private JobRunner runner;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void beat() {
    runner.look();
  }

  /** A timer of its own, since a beat that works on a job holds the next ones up. */
  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void hold() {
    runner.hold();
  }
}
