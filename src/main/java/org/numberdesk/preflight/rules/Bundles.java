package org.numberdesk.preflight.rules;

import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether one yes is asked for more than texts: other channels in the same breath, or an agreement
 * of another kind.
 */
final class Bundles {

  private static final int JOINED = 10;
  private static final Set<String> JOINTS =
      Set.of("and", "or", "&", "/", "plus", "+", "nor", "well");

  private Bundles() {}

  /** The words that name another channel beside texts in one consent, or null. */
  static Hit channels(Reading cta) {
    for (Hit channel : cta.hits("channel")) {
      Hit sentence = cta.sentenceOf(channel.from());
      boolean apart =
          cta.saysWithin("channel-separate", sentence)
              || cta.saysWithin("no-channel", sentence)
              || Scope.negated(cta, channel);
      if (!apart && besideTexts(cta, channel, sentence)) {
        return channel;
      }
    }
    return null;
  }

  /**
   * Texts are named within a few words, with a joint or a comma between the two and no new thought.
   */
  private static boolean besideTexts(Reading cta, Hit channel, Hit sentence) {
    for (Hit text : cta.hitsWithin("text-channel", sentence)) {
      if (text.overlaps(channel)) {
        return true;
      }
      int from = Math.min(text.to(), channel.to());
      int to = Math.max(text.from(), channel.from());
      if (to - from <= JOINED && joined(cta, from, to)) {
        return true;
      }
    }
    return cta.saysWithin("dialler", sentence) && cta.saysWithin("text-channel", sentence);
  }

  private static boolean joined(Reading cta, int from, int to) {
    boolean joint = cta.afterComma(to) || JOINTS.contains(cta.word(to));
    for (int i = from; i < to; i++) {
      joint |= JOINTS.contains(cta.word(i)) || cta.afterComma(i);
      if (cta.saysWithin("channel-breaker", new Hit(i, i + 1)) || cta.kind(i) != Kind.WORD) {
        return false;
      }
    }
    return joint;
  }

  /**
   * The words that fold the consent into another agreement, or null: accepting terms and agreeing
   * to texts are one act. "By joining the texts you agree to our terms" is the other way round and
   * does no harm.
   */
  static Hit agreement(Reading cta) {
    Hit folded = agreement(cta, "accepts-agreement");
    return folded == null ? agreement(cta, "accepts-outright") : folded;
  }

  private static Hit agreement(Reading cta, String concept) {
    for (Hit accepts : cta.hits(concept)) {
      Hit sentence = cta.sentenceOf(accepts.from());
      if (Scope.negated(cta, accepts)) {
        continue;
      }
      Hit after = new Hit(Math.min(accepts.from() + 1, sentence.to()), sentence.to());
      boolean textsToo = textsWithin(cta, after) && !cta.saysWithin("only-link", after);
      boolean textsBefore =
          cta.saysWithin("texts-consented", new Hit(sentence.from(), accepts.from()));
      if (textsToo || textsBefore) {
        return accepts;
      }
    }
    return null;
  }

  private static boolean textsWithin(Reading cta, Hit stretch) {
    return cta.saysWithin("texts-consented", stretch) || cta.saysWithin("text-topic", stretch);
  }
}
