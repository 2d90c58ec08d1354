package org.numberdesk.preflight.rules;

import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether a text says that what it offers is for adults only. An age asked of those who take part
 * in something ("Guests on the tour must be 21+.", "You must be 18 to volunteer.") is no such
 * thing: it restricts the tour, not the messages.
 */
final class AgeRestriction {

  private AgeRestriction() {}

  static boolean said(Reading text) {
    return text.hits("age-restricted").stream()
        .anyMatch(hit -> !Scope.negated(text, hit) && !ofTakingPart(text, hit));
  }

  private static boolean ofTakingPart(Reading text, Hit age) {
    Hit sentence = text.sentenceOf(age.from());
    if (!text.saysWithin("age-of-person", sentence)) {
      return false;
    }
    int before = Math.max(0, text.sentence(age.from()) - 1);
    int after = Math.min(text.sentences() - 1, text.sentence(age.from()) + 1);
    Hit near = new Hit(text.sentenceAt(before).from(), text.sentenceAt(after).to());
    return text.saysWithin("age-activity", near) && !text.saysWithin("age-goods", near);
  }
}
