package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;

/**
 * Writes down what time alone changed: leases that ran out, approvals that ended. Whoever reads a
 * case computes the same, so a late run is never wrong; it only makes lists and notices follow.
 */
@ApplicationScoped
@Transactional
public class RegistrationTimers {

  static final int BATCH = 100;

  @Inject private RegistrationRepository registrations;
  @Inject private RegistrationMoves moves;
  @Inject private Clock clock;

  /**
   * Frees cases whose reviewer was away.
   *
   * @return true if there may be more
   */
  @RequiresPermission(Permission.REGISTRATIONS_REASSIGN)
  public boolean freeLeases() {
    Instant now = clock.instant();
    return catchUp(registrations.listLeasesEnded(now, BATCH), now);
  }

  /**
   * Ends approvals whose time is over.
   *
   * @return true if there may be more
   */
  @RequiresPermission(Permission.REGISTRATIONS_REASSIGN)
  public boolean endApprovals() {
    Instant now = clock.instant();
    return catchUp(registrations.listExpired(now, BATCH), now);
  }

  private boolean catchUp(List<Registration> due, Instant now) {
    due.forEach(registration -> moves.catchUp(registration, now));
    return due.size() == BATCH;
  }
}
