package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Writes down what time alone changed. Whoever reads an order computes the same, so a late run is
 * never wrong; it only makes lists and notices follow.
 */
@ApplicationScoped
@Transactional
public class PortTimers {

  private static final int BATCH = 100;

  @Inject private PortRepository orders;
  @Inject private PortMoves moves;

  /** One batch; true if there may be more. */
  boolean run() {
    Instant now = moves.now();
    List<PortOrder> due = orders.listDue(now, BATCH);
    due.forEach(order -> moves.catchUp(order, now));
    return due.size() == BATCH;
  }
}
