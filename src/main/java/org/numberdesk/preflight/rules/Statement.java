package org.numberdesk.preflight.rules;

import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * One sentence about passing data on.
 *
 * @param denies whether it says that data of texters is not shared
 * @param optInData whether it speaks of numbers, consent or opt-in data rather than of information
 *     in general
 * @param toOthers the others who get it for their own ends, or null
 * @param toSubsidiaries the subsidiaries or affiliated brands who get it, or null
 */
record Statement(boolean denies, boolean optInData, Hit toOthers, Hit toSubsidiaries) {

  static Statement of(Reading text, Hit sentence) {
    boolean optIn = text.saysWithin("opt-in-data", sentence);
    boolean data = optIn || text.saysWithin("personal-data", sentence);
    boolean shared = false;
    boolean refusedSharing = false;
    Hit others = null;
    Hit subsidiaries = null;
    for (Hit verb : text.hits("shares")) {
      if (verb.from() < sentence.from() || verb.to() > sentence.to()) {
        continue;
      }
      boolean negated =
          Scope.negated(text, verb)
              || text.saysWithin(
                  "not-shared", new Hit(sentence.from(), Math.min(sentence.to(), verb.to() + 6)));
      if (!negated) {
        shared = true;
      } else if (!Sharing.sale(text.word(verb.from()))) {
        refusedSharing = true;
      }
    }
    boolean excluded = text.saysWithin("excluded-from-sharing", sentence);
    Hit exception = exception(text, sentence);
    if (shared && !excluded || exception != null && refusedSharing) {
      Hit where =
          shared && !refusedSharing
              ? sentence
              : exception == null ? sentence : new Hit(exception.from(), sentence.to());
      subsidiaries = text.firstWithin("subsidiary", where);
      others = data ? recipients(text, where, subsidiaries) : null;
    }
    boolean denies = data && (refusedSharing && others == null || excluded && optIn);
    return new Statement(denies, optIn, others, data ? subsidiaries : null);
  }

  private static Hit exception(Reading text, Hit sentence) {
    return text.firstWithin("sharing-exception", sentence);
  }

  /** Third parties, unless they only serve. */
  private static Hit recipients(Reading text, Hit where, Hit subsidiaries) {
    Hit third = text.firstWithin("third-party", where);
    if (third == null || subsidiaries != null && subsidiaries.overlaps(third)) {
      return null;
    }
    boolean serves =
        text.saysWithin("provider-receives", where) || text.saysWithin("service-only", where);
    boolean ownEnds = text.saysWithin("own-ends", where);
    return serves && !ownEnds ? null : third;
  }
}
