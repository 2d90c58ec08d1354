package org.numberdesk.registrations;

import org.numberdesk.numbers.SenderType;

/**
 * Which cases of a step the queue shows.
 *
 * @param organisationId one organisation of those in scope, null for all
 * @param senderType null for any
 * @param clean only those in which nothing was found when they were handed in
 * @param late only those whose promise is broken
 */
public record QueueFilter(
    ReviewStep step, Long organisationId, SenderType senderType, boolean clean, boolean late) {

  /** All of a step. */
  public static QueueFilter of(ReviewStep step) {
    return new QueueFilter(step, null, null, false, false);
  }
}
