package org.numberdesk.preflight.rules;

import java.util.List;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether a wording says how often messages come: outright, as a question with its answer, as a
 * sentence about the messages that also tells a rate or an occasion, or as nothing but a rate ("Two
 * a week, tops."). What the reader agrees to is no such sentence: "text me when my order is ready"
 * tells a purpose.
 */
final class Frequency {

  private static final List<String> OTHER_MATTERS =
      List.of("rates", "stop", "help", "privacy-link", "terms-link", "no-condition");

  private Frequency() {}

  static boolean said(Reading text) {
    if (text.says("frequency")) {
      return true;
    }
    for (int s = 0; s < text.sentences(); s++) {
      Hit sentence = text.sentenceAt(s);
      boolean last = s + 1 == text.sentences();
      if (Statement.question(text, sentence)) {
        if (!last && text.saysWithin("asks-frequency", sentence)) {
          return true;
        }
      } else if (tells(text, sentence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Reading text, Hit sentence) {
    if (text.saysWithin("asks-for-consent", sentence)) {
      return false;
    }
    boolean about = text.saysWithin("our-messages", sentence) || onlyRate(text, sentence);
    return about
        && text.hitsWithin("how-often", sentence).stream()
            .anyMatch(hit -> !ofAnotherMatter(text, hit, sentence));
  }

  private static boolean ofAnotherMatter(Reading text, Hit rate, Hit sentence) {
    boolean disclosure =
        OTHER_MATTERS.stream()
            .flatMap(matter -> text.hitsWithin(matter, sentence).stream())
            .anyMatch(rate::overlaps);
    return disclosure || ofTheContent(text, rate, sentence);
  }

  /** "Texts about weekly specials": the specials are weekly, up to the next comma. */
  private static boolean ofTheContent(Reading text, Hit rate, Hit sentence) {
    for (int i = rate.from(); i > sentence.from(); i--) {
      if (text.afterComma(i) || text.beginsClause(i)) {
        return false;
      }
      if (text.saysWithin("content-of-messages", new Hit(i - 1, Math.min(i + 3, rate.to())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean onlyRate(Reading text, Hit sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Hit word = new Hit(i, i + 1);
      if (i > sentence.from() && text.saysWithin("rate-tail", word)) {
        return true;
      }
      if (text.kind(i) == Kind.WORD && !text.saysWithin("rate-word", word)) {
        return false;
      }
    }
    return true;
  }
}
