package org.numberdesk.numbers;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dated rules that stop texts of this number: a block from their day on, a risk as soon as they are
 * known, however far ahead, because an approval takes from days (toll-free) to months (short
 * codes).
 */
final class DeadlineRule {

  private DeadlineRule() {}

  static void judge(SendCase number) {
    inForce(number)
        .filter(rule -> !number.saysNothingNew(rule.blocksFrom()))
        .ifPresent(rule -> note(number, rule, true));
    blocking(number)
        .filter(rule -> !number.past(number.startOf(rule.blocksFrom())))
        .forEach(rule -> note(number, rule, false));
  }

  /** The rule that stops it today; of several the latest, which is the one that left no way out. */
  static Optional<DeadlineFacts> inForce(SendCase number) {
    return blocking(number)
        .filter(rule -> number.past(number.startOf(rule.blocksFrom())))
        .max(Comparator.comparing(DeadlineFacts::blocksFrom));
  }

  private static Stream<DeadlineFacts> blocking(SendCase number) {
    return number.facts.deadlines().stream().filter(rule -> rule.blocksFrom() != null);
  }

  private static void note(SendCase number, DeadlineFacts deadline, boolean inForce) {
    Instant from = number.startOf(deadline.blocksFrom());
    number.mayChangeAt(from);
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
