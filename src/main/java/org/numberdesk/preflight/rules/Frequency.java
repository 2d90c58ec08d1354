package org.numberdesk.preflight.rules;

import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/** Whether a wording says how often messages come: outright, or as a question with its answer. */
final class Frequency {

  private Frequency() {}

  static boolean said(Reading text) {
    if (text.says("frequency")) {
      return true;
    }
    for (int s = 0; s + 1 < text.sentences(); s++) {
      Hit sentence = text.sentenceAt(s);
      if (Statement.question(text, sentence) && text.saysWithin("asks-frequency", sentence)) {
        return true;
      }
    }
    return false;
  }
}
