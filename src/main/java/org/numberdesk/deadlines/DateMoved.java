package org.numberdesk.deadlines;

import java.time.LocalDate;
import java.util.Map;

/**
 * A date that touches customers moved, or will not come at all; they are told in the same
 * transaction.
 *
 * @param title the rule
 * @param from the date it had
 * @param to the date it has; null where it was vacated
 * @param revision of the rule, which tells this move from others
 * @param touched how many numbers of which organisation
 */
public record DateMoved(
    String key,
    String title,
    LocalDate from,
    LocalDate to,
    int revision,
    Map<Long, Long> touched) {}
