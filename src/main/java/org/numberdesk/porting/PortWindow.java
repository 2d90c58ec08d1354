package org.numberdesk.porting;

import java.time.ZonedDateTime;

/**
 * A moment at which some numbers could move, and what it would cost.
 *
 * @param end when the calls have likely moved
 * @param overlap minutes in the customer's opening hours up to the likely end
 * @param worstOverlap the same up to the worst end
 * @param score 0 to 100, more is better: the share of the likely pause outside of opening hours
 */
public record PortWindow(
    ZonedDateTime start,
    ZonedDateTime end,
    ZonedDateTime expectedEnd,
    ZonedDateTime likelyEnd,
    ZonedDateTime worstEnd,
    long overlap,
    long worstOverlap,
    int score) {}
