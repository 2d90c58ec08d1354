package org.numberdesk.numbers;

import java.time.Instant;

/**
 * Dated rules that stop texts of this number: a block from their day on, a risk as soon as they are
 * known, however far ahead, because an approval takes from days (toll-free) to months (short
 * codes).
 */
final class DeadlineRule {

  private DeadlineRule() {}

  static void judge(SendCase number) {
    for (DeadlineFacts deadline : number.facts.deadlines()) {
      if (deadline.blocksFrom() != null) {
        judge(number, deadline);
      }
    }
  }

  private static void judge(SendCase number, DeadlineFacts deadline) {
    Instant from = number.startOf(deadline.blocksFrom());
    number.mayChangeAt(from);
    boolean inForce = number.past(from);
    number
        .found(inForce ? SendReasonCode.DEADLINE_IN_FORCE : SendReasonCode.DEADLINE_AHEAD)
        .by(Owner.CUSTOMER)
        .expected(inForce ? null : from)
        .when(deadline.blocksFrom())
        .since(deadline.blocksFrom())
        .title(deadline.title())
        .link(deadline.link())
        .note();
  }
}
