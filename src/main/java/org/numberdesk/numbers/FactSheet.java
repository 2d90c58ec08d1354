package org.numberdesk.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where the parts of the portal write down what they know of some numbers. What is written of one
 * number adds up: it may stand in several registrations, cut-overs and deadlines.
 */
public final class FactSheet {

  private final Map<String, Consumer<SenderFacts.Builder>> known = new HashMap<>();

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

  private void note(String e164, Consumer<SenderFacts.Builder> fact) {
    known.merge(e164, fact, Consumer::andThen);
  }

  /** All that is known of a number: its own facts, and what was written down here. */
  SenderFacts of(PhoneNumber number) {
    SenderFacts.Builder facts =
        SenderFacts.of(number.e164(), number.senderType(), number.country(), number.status())
            .statusAsOf(number.importedAt())
            .supportsSms(number.supportsSms())
            .supportsVoice(number.supportsVoice())
            .purchaseDate(number.purchaseDate());
    known.getOrDefault(number.e164(), nothing -> {}).accept(facts);
    return facts.build();
  }
}
