package org.numberdesk.loa;

import java.time.Instant;

/**
 * The time in which texts pause while they move, planned or running.
 *
 * @param plannedStart null where the provider switched without a plan
 * @param zone the zone in which it was planned
 */
public record LoaOutage(
    Instant plannedStart,
    Instant expectedEnd,
    Instant likelyEnd,
    Instant worstEnd,
    Instant actualStart,
    Instant actualEnd,
    String zone,
    Phase status) {

  /** How far it is. */
  public enum Phase {
    PLANNED,
    RUNNING,
    /** past its worst end */
    OVERRUN,
    CLOSED,
    CANCELLED
  }

  /** The start that counts: the actual one where there is one. */
  public Instant start() {
    return actualStart == null ? plannedStart : actualStart;
  }
}
