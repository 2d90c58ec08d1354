package org.numberdesk.preflight.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether a wording says how often messages come: outright, as a question with its answer, as a
 * sentence about the messages that also tells a rate or an occasion, as nothing but a rate ("Two a
 * week, tops.", "Text me the catch of the day, Fridays only."), or as a sentence that begins with
 * an occasion and goes no further ("Whenever a road closes."). What the reader agrees to is no such
 * sentence: "text me when my order is ready" tells a purpose.
 */
final class Frequency {

  private static final List<String> OTHER_MATTERS =
      List.of("rates", "stop", "help", "privacy-link", "terms-link", "no-condition");

  /** After a comma comes what happens then: "Whenever you visit, bring your card." */
  private static final Set<String> SUBORDINATE =
      Set.of("whenever", "anytime", "when", "if", "each", "every", "before");

  private static final Set<String> WHILE =
      Set.of("during", "while", "until", "throughout", "outside");

  private Frequency() {}

  static boolean said(Reading text, BrandName brand) {
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
      } else if (tells(text, sentence) || alone(text, sentence, brand)) {
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

  /**
   * Between two commas nothing but a rate stands, in a sentence that else speaks of messages or of
   * nothing: "Open Door Pantry, a few a month."
   */
  private static boolean alone(Reading text, Hit sentence, BrandName brand) {
    if (opens(text, sentence)) {
      return true;
    }
    boolean rates = false;
    boolean others = false;
    for (Hit part : parts(text, sentence)) {
      if (rate(text, part)) {
        if (ofMessages(text, sentence, part, brand)) {
          return true;
        }
        rates = true;
      } else {
        others |= !WHILE.contains(text.word(part.from()));
      }
    }
    return rates && !others;
  }

  private static List<Hit> parts(Reading text, Hit sentence) {
    List<Hit> parts = new ArrayList<>();
    int from = sentence.from();
    for (int i = from + 1; i <= sentence.to(); i++) {
      if (i == sentence.to() || text.afterComma(i) || text.beginsClause(i)) {
        parts.add(new Hit(from, i));
        from = i;
      }
    }
    return parts;
  }

  private static boolean opens(Reading text, Hit sentence) {
    boolean opens =
        text.hitsWithin("rate-opening", sentence).stream()
            .anyMatch(hit -> hit.from() == sentence.from());
    return opens
        && (!SUBORDINATE.contains(text.word(sentence.from())) || parts(text, sentence).size() == 1);
  }

  private static boolean rate(Reading text, Hit part) {
    List<Hit> alone = text.hitsWithin("rate-alone", part);
    List<Hit> often = text.hitsWithin("how-often", part);
    if (alone.isEmpty() && often.isEmpty()) {
      return false;
    }
    boolean[] told = new boolean[part.to() - part.from()];
    alone.forEach(hit -> Arrays.fill(told, hit.from() - part.from(), hit.to() - part.from(), true));
    for (int i = part.from(); i < part.to(); i++) {
      boolean word = text.kind(i) == Kind.WORD && !told[i - part.from()];
      if (word && !text.saysWithin("rate-word", new Hit(i, i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean ofMessages(Reading text, Hit sentence, Hit part, BrandName brand) {
    Hit before = new Hit(sentence.from(), part.from());
    Hit after = new Hit(part.to(), sentence.to());
    if (text.saysWithin("about-messages", before) || text.saysWithin("about-messages", after)) {
      return true;
    }
    Hit name = part.from() == sentence.from() ? null : brand.at(text, sentence.from());
    return name != null && name.to() == part.from();
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
