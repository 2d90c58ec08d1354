package org.numberdesk.numbers;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * May this number send, and if not, what has to happen, by whom, by when? A pure judgement of what
 * is known: no clock, no database, the same facts always give the same answer.
 *
 * <p>ACTIVE alone is never enough: the vendor's inventory lists numbers that the carriers have not
 * approved, so where a registration is required only one approved here lets a number send. A
 * PENDING of the inventory blocks, unless the approval is younger than the import that brought it.
 * What is not known (a capability, a country) blocks only where the rule says so.
 *
 * @param state the answer, that of the heaviest reason
 * @param reasons all that stand against the number, heaviest first as {@link SendReasonCode} orders
 *     them; empty if it can send
 * @param changesAt the next instant at which state or reasons may change by themselves; null if
 *     there is none
 */
public record Sendability(SendState state, List<SendReason> reasons, Instant changesAt) {

  private static final List<Consumer<SendCase>> RULES =
      List.of(
          SupplyRule::judge,
          CapabilityRule::judge,
          RegistrationRule::judge,
          OutageRule::judge,
          DeadlineRule::judge);

  public Sendability {
    reasons = List.copyOf(reasons);
  }

  /**
   * Judges a number at one instant.
   *
   * @param zone whose days count where a rule holds from a day on, and in which days are named
   */
  public static Sendability of(
      SenderFacts facts, SenderRequirements requirements, Instant now, ZoneId zone) {
    SendCase number = new SendCase(facts, requirements, now, zone);
    if (!SupplyRule.isGone(number)) {
      RULES.forEach(rule -> rule.accept(number));
    }
    List<SendReason> reasons = number.reasons();
    SendState state = reasons.isEmpty() ? SendState.CAN_SEND : reasons.get(0).state();
    return new Sendability(state, reasons, number.changesAt());
  }

  /** Whether a text sent now is let through. */
  public boolean sendable() {
    return state.sendable();
  }

  /** The reason that a list shows when it has room for one. */
  public Optional<SendReason> heaviest() {
    return reasons.stream().findFirst();
  }
}
