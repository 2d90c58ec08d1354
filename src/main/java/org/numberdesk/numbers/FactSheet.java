package org.numberdesk.numbers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where the parts of the portal write down what they know of some numbers. What is written of one
 * number adds up: it may stand in several registrations, cut-overs and deadlines.
 */
public final class FactSheet {

  private final Map<String, Consumer<SenderFacts.Builder>> known = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(NumberCondition condition, DeadlineFacts facts) {}

  /**
   * A registration that names the number, in whatever state; the rule picks the one that counts.
   */
  public void registration(String e164, RegistrationFacts facts) {
    note(e164, number -> number.registration(facts));
  }

  public void outage(String e164, OutageFacts facts) {
    note(e164, number -> number.outage(facts));
  }

  public void deadline(String e164, DeadlineFacts facts) {
    note(e164, number -> number.deadline(facts));
  }

  /** A dated rule for all numbers that meet its condition as they stand. */
  public void deadline(NumberCondition condition, DeadlineFacts facts) {
    rules.add(new Rule(condition, facts));
  }

  private void note(String e164, Consumer<SenderFacts.Builder> fact) {
    known.merge(e164, fact, Consumer::andThen);
  }

  /** All that is known of a number: its own facts, and what was written down here. */
  SenderFacts of(PhoneNumber number, Instant now) {
    SenderFacts.Builder facts =
        SenderFacts.of(number.e164(), number.senderType(), number.country(), number.status())
            .statusAsOf(number.importedAt())
            .supportsSms(number.supportsSms())
            .supportsVoice(number.supportsVoice())
            .purchaseDate(number.purchaseDate());
    known.getOrDefault(number.e164(), nothing -> {}).accept(facts);
    if (!rules.isEmpty()) {
      Filing filing =
          facts.build().governing(now).map(one -> Filing.of(one.phaseAt(now))).orElse(Filing.NONE);
      rules.stream()
          .filter(rule -> meets(number, filing, rule.condition()))
          .forEach(rule -> facts.deadline(rule.facts()));
    }
    return facts.build();
  }

  private static boolean meets(PhoneNumber number, Filing filing, NumberCondition condition) {
    return condition.matches(
        number.senderType(), number.country(), number.status(), filing, number.purchaseDate());
  }
}
