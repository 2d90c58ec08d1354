package org.numberdesk.preflight.rules;

import java.util.HashSet;
import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether a text deals in something forbidden, rather than naming it to warn of it, to help people
 * off it, or to say that it is not dealt in.
 */
final class Content {

  private static final int HINTS = 2;

  private Content() {}

  /**
   * The words that give the use away, or null. In policies only plain words count, not hints;
   * contests are named in many of them as a matter of course.
   */
  static Hit find(Reading text, String topic, boolean policy) {
    if (policy && topic.equals("sweepstakes")) {
      return null;
    }
    if (topic.equals("drugs")) {
      return drugs(text, policy);
    }
    for (Hit hit : text.hits(topic)) {
      if (stands(text, hit, topic)) {
        return hit;
      }
    }
    return policy || !hinted(topic) ? null : hints(text, topic);
  }

  private static boolean hinted(String topic) {
    return Set.of("sex", "firearms", "tobacco", "cannabis", "alcohol").contains(topic);
  }

  private static boolean stands(Reading text, Hit hit, String topic) {
    Hit sentence = text.sentenceOf(hit.from());
    boolean free =
        hit.to() < text.size() && text.hyphened(hit.to()) && text.word(hit.to()).equals("free");
    if (free || Scope.negated(text, hit) || text.saysWithin("forbids", sentence)) {
      return false;
    }
    boolean preventable = hinted(topic) || topic.equals("gambling");
    return !preventable || !text.saysWithin("prevention", sentence);
  }

  /** Two different hints and an offer in one sentence say what one word would not. */
  private static Hit hints(Reading text, String topic) {
    for (int s = 0; s < text.sentences(); s++) {
      Hit sentence = text.sentenceAt(s);
      if (!text.saysWithin(topic + "-hint", sentence) || !text.saysWithin("commerce", sentence)) {
        continue;
      }
      Set<String> different = new HashSet<>();
      Hit first = null;
      for (Hit hint : text.hits(topic + "-hint")) {
        if (hint.from() >= sentence.from()
            && hint.to() <= sentence.to()
            && stands(text, hint, topic)) {
          different.add(text.word(hint.from()));
          first = first == null ? hint : first;
        }
      }
      if (different.size() >= HINTS) {
        return first;
      }
    }
    return null;
  }

  /** A medicine beside an offer; a refill, a dose or a pick-up is a service to the patient. */
  private static Hit drugs(Reading text, boolean policy) {
    if (policy) {
      return null;
    }
    for (Hit hit : text.hits("drugs")) {
      Hit sentence = text.sentenceOf(hit.from());
      Hit near =
          new Hit(
              sentence.from(),
              text.sentenceAt(Math.min(text.sentences() - 1, text.sentence(hit.from()) + 1)).to());
      if (stands(text, hit, "drugs")
          && text.saysWithin("drug-promotion", near)
          && !text.saysWithin("drug-service", sentence)) {
        return hit;
      }
    }
    return null;
  }
}
