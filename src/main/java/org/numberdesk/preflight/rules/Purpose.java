package org.numberdesk.preflight.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether a wording says what its messages are about. Either a known grammar says so (appointment
 * reminders, a text when your table is ready), or, once the disclosures, the brand and the words of
 * consenting are taken away, something is left in the sentences about the messages.
 */
final class Purpose {

  private static final List<String> DISCLOSURES =
      List.of("rates", "stop", "help", "privacy-link", "terms-link", "no-condition", "pre-checked");
  private static final int ENOUGH = 2;

  private Purpose() {}

  static boolean said(Reading text, BrandName brand) {
    boolean[] covered = covered(text, brand);
    for (Hit hit : text.hits("purpose")) {
      if (tells(text, hit, covered)) {
        return true;
      }
    }
    cover(text, "frequency", covered);
    Set<String> left = new HashSet<>();
    for (int s = 0; s < text.sentences(); s++) {
      Hit sentence = text.sentenceAt(s);
      if (text.saysWithin("about-messages", sentence)) {
        left(text, sentence, covered, left);
      }
    }
    return left.size() >= ENOUGH;
  }

  private static void left(Reading text, Hit sentence, boolean[] covered, Set<String> left) {
    for (int i = sentence.from(); i < sentence.to() && left.size() < ENOUGH; i++) {
      String word = covered[i] || text.kind(i) != Kind.WORD ? "" : text.word(i);
      if (word.length() > 2 && !Words.list("cta-empty").contains(word)) {
        left.add(word);
      }
    }
  }

  /** Whether the phrase is about something once brand and disclosures are out of it. */
  private static boolean tells(Reading text, Hit hit, boolean[] covered) {
    boolean whole = true;
    boolean content = false;
    for (int i = hit.from(); i < hit.to(); i++) {
      whole &= !covered[i];
      content |= !covered[i] && !Words.list("cta-empty").contains(text.word(i));
    }
    return whole || content;
  }

  private static boolean[] covered(Reading text, BrandName brand) {
    boolean[] covered = new boolean[text.size()];
    DISCLOSURES.forEach(concept -> cover(text, concept, covered));
    for (int i = 0; i < text.size(); i++) {
      Hit name = brand.at(text, i);
      if (name != null) {
        Arrays.fill(covered, name.from(), name.to(), true);
      }
    }
    return covered;
  }

  private static void cover(Reading text, String concept, boolean[] covered) {
    for (Hit hit : text.hits(concept)) {
      Arrays.fill(covered, hit.from(), hit.to(), true);
    }
  }
}
