package org.numberdesk.registrations.web;

import org.numberdesk.numbers.Owner;
import org.numberdesk.registrations.NextStep;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;

/** Who must act, as the one who reads it would say: a customer is "you" to themselves only. */
final class StepWords {

  private StepWords() {}

  static String who(NextStep step, Caller caller) {
    if (step.who() == null) {
      return "";
    }
    return step.who() == Owner.CUSTOMER && caller.isStaff()
        ? Words.of("registrations.owner.customer")
        : Words.of(step.who());
  }
}
