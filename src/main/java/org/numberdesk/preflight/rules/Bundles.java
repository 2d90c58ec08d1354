package org.numberdesk.preflight.rules;

import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether one yes is asked for more than texts: other channels in the same breath, or an agreement
 * of another kind.
 */
final class Bundles {

  private static final int JOINED = 9;
  private static final Set<String> JOINTS =
      Set.of("and", "or", "&", "/", "plus", "+", "nor", "well");

  private Bundles() {}

  /** The words that name another channel beside texts in one consent, or null. */
  static Hit channels(Reading cta) {
    for (Hit channel : cta.hits("channel")) {
      Hit sentence = cta.sentenceOf(channel.from());
      if (cta.saysWithin("channel-separate", sentence)
          || cta.saysWithin("no-channel", sentence)
          || Scope.negated(cta, channel)) {
        continue;
      }
      Hit consent = cta.firstWithin("consent", sentence);
      if (consent != null && besideTexts(cta, channel, sentence)) {
        return channel;
      }
    }
    return null;
  }

  /** Texts are named within a few words, with nothing but a joint or a comma between the two. */
  private static boolean besideTexts(Reading cta, Hit channel, Hit sentence) {
    if (cta.saysWithin("text-channel", channel)) {
      return true;
    }
    Hit near =
        new Hit(
            Math.max(sentence.from(), channel.from() - JOINED),
            Math.min(sentence.to(), channel.to() + JOINED));
    for (Hit text : cta.hits("text-channel")) {
      if (text.from() >= near.from() && text.to() <= near.to()) {
        int from = Math.min(text.to(), channel.to());
        int to = Math.max(text.from(), channel.from());
        if (joined(cta, from, to)) {
          return true;
        }
      }
    }
    return cta.saysWithin("dialler", sentence) && cta.saysWithin("text-channel", sentence);
  }

  private static boolean joined(Reading cta, int from, int to) {
    if (to <= from) {
      return true;
    }
    boolean joint = cta.afterComma(to);
    for (int i = from; i < to; i++) {
      joint |= JOINTS.contains(cta.word(i)) || cta.afterComma(i);
      if (cta.beginsClause(i) && i > from) {
        return false;
      }
    }
    return joint;
  }

  /** The words that fold the consent into another agreement, or null. */
  static Hit agreement(Reading cta) {
    for (Hit accepts : cta.hits("accepts-agreement")) {
      Hit sentence = cta.sentenceOf(accepts.from());
      if (!Scope.negated(cta, accepts)
          && cta.saysWithin("text-channel", sentence)
          && consentsToTexts(cta, sentence)) {
        return accepts;
      }
    }
    return null;
  }

  private static boolean consentsToTexts(Reading cta, Hit sentence) {
    return cta.saysWithin("texts-consented", sentence);
  }
}
