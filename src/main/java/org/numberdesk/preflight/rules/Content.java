package org.numberdesk.preflight.rules;

import java.util.List;
import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether a text deals in something forbidden, rather than naming it to warn of it, to help people
 * off it, or to say that it is not dealt in.
 */
final class Content {

  private static final int ENOUGH = 2;

  /**
   * A word before a hyphen tells a look, a part or an absence (wine-red, pistol-grip,
   * alcohol-free), unless one of these follows it: wine-tasting, cannabis-infused.
   */
  private static final String DEALT_IN = "dealt-in";

  /** Topics whose words are also names of places, people, pets and colours. */
  private static final Set<String> NAMED = Set.of("firearms", "tobacco", "cannabis", "alcohol");

  /** Trades that policies name among those whom data may reach: insurers' lenders, collectors. */
  private static final Set<String> RECIPIENTS = Set.of("loans", "collections", "debt-relief");

  private static final Set<String> REFUSALS =
      Set.of("no", "none", "never", "nope", "nah", "sorry", "wrong");

  private Content() {}

  /**
   * The words that give the use away, or null. A telling word is enough; a word that only names the
   * thing needs an offer beside it or a second one, and is nothing where it is part of the brand's
   * own name, as in Bourbon County Schools. In policies only telling words count; contests are
   * named in many of them as a matter of course.
   */
  static Hit find(Reading text, String topic, String field, BrandName brand) {
    boolean policy = field.startsWith("policies.");
    if (policy && topic.equals("sweepstakes")) {
      return null;
    }
    if (topic.equals("drugs")) {
      return policy ? null : drugs(text);
    }
    for (Hit hit : text.hits(topic)) {
      boolean other =
          policy
              && RECIPIENTS.contains(topic)
              && !text.saysWithin("own-trade", text.sentenceOf(hit.from()));
      boolean name = NAMED.contains(topic) && brand.covers(text, hit);
      if (!other && !name && stands(text, hit, topic)) {
        return hit;
      }
    }
    if (topic.equals("leads") && field.startsWith("campaign.")) {
      return find(text, "leads-passed-on", field, brand);
    }
    return policy || !NAMED.contains(topic) ? null : named(text, topic, brand);
  }

  /**
   * What honest senders say in nearly the same words needs a second sign: a secret asked for or a
   * threat with a link for deception, a way to take part for a prize draw.
   */
  static boolean doubtful(Reading text, String topic) {
    return switch (topic) {
      case "phishing" ->
          !text.says("phishing-sure")
              && !(text.says("phishing-pressure") && !text.tokens(Kind.URL).isEmpty());
      case "sweepstakes" -> !text.says("sweepstakes-sure");
      default -> false;
    };
  }

  private static Hit named(Reading text, String topic, BrandName brand) {
    if (!text.says(topic + "-named") && !text.says(topic + "-hint")) {
      return null;
    }
    for (int s = 0; s < text.sentences(); s++) {
      Hit sentence = text.sentenceAt(s);
      List<Hit> named = standing(text, topic + "-named", topic, sentence, brand);
      boolean offered = text.saysWithin("commerce", sentence);
      if (different(text, named) >= ENOUGH || offered && !named.isEmpty()) {
        return named.get(0);
      }
      List<Hit> hints = standing(text, topic + "-hint", topic, sentence, brand);
      if (offered && different(text, hints) >= ENOUGH) {
        return hints.get(0);
      }
    }
    return null;
  }

  private static List<Hit> standing(
      Reading text, String concept, String topic, Hit sentence, BrandName brand) {
    return text.hitsWithin(concept, sentence).stream()
        .filter(hit -> stands(text, hit, topic) && !brand.covers(text, hit))
        .toList();
  }

  private static long different(Reading text, List<Hit> hits) {
    return hits.stream().map(hit -> stem(text.word(hit.from()))).distinct().count();
  }

  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean stands(Reading text, Hit hit, String topic) {
    Hit sentence = text.sentenceOf(hit.from());
    if (compound(text, hit, topic)
        || Scope.negated(text, hit)
        || text.saysWithin("forbids", sentence)
        || refused(text, hit, sentence)) {
      return false;
    }
    if (topic.equals("phishing")) {
      return !text.saysWithin("phishing-defence", sentence);
    }
    boolean preventable = NAMED.contains(topic) || topic.equals("gambling");
    return !preventable
        || !text.saysWithin("prevention", sentence)
            && !Scope.quoted(text, hit)
            && !civic(text, sentence);
  }

  /** "Tobacco: no." and "Will you text about tobacco? No." */
  private static boolean refused(Reading text, Hit hit, Hit sentence) {
    int after = hit.to();
    if (after < sentence.to() && text.beginsClause(after)) {
      return REFUSALS.contains(text.word(after));
    }
    int next = sentence.to();
    return next < text.size()
        && Statement.question(text, sentence)
        && (REFUSALS.contains(text.word(next)) || text.saysWithin("not-so", text.sentenceOf(next)));
  }

  /** Named as a place, a workplace or a matter of office, with no word of a bargain beside it. */
  private static boolean civic(Reading text, Hit sentence) {
    return text.saysWithin("civic", sentence) && !text.saysWithin("deal-sign", sentence);
  }

  private static boolean compound(Reading text, Hit hit, String topic) {
    boolean goods = NAMED.contains(topic) || topic.equals("gambling");
    if (topic.equals("gambling") && text.hyphened(hit.from()) && text.capitals(hit.from())) {
      return true;
    }
    return goods
        && hit.to() < text.size()
        && text.hyphened(hit.to())
        && text.kind(hit.to()) == Kind.WORD
        && !Words.list(DEALT_IN).contains(text.word(hit.to()));
  }

  /** A medicine beside an offer; a refill, a dose or a pick-up is a service to the patient. */
  private static Hit drugs(Reading text) {
    for (Hit hit : text.hits("drugs")) {
      Hit sentence = text.sentenceOf(hit.from());
      int next = Math.min(text.sentences() - 1, text.sentence(hit.from()) + 1);
      Hit near = new Hit(sentence.from(), text.sentenceAt(next).to());
      boolean offered =
          text.saysWithin("drug-promotion", near) && !text.saysWithin("drug-service", sentence);
      if (stands(text, hit, "drugs") && (offered || hardSold(text, sentence))) {
        return hit;
      }
    }
    return null;
  }

  private static boolean hardSold(Reading text, Hit sentence) {
    return text.hitsWithin("drug-hard-sell", sentence).stream()
        .anyMatch(hit -> !Scope.negated(text, hit));
  }
}
