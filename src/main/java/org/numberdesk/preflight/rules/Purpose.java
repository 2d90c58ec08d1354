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
      List.of(
          "rates",
          "stop",
          "help",
          "privacy-link",
          "terms-link",
          "no-condition",
          "pre-checked",
          "not-liable");
  private static final int ENOUGH = 2;
  private static final int HEADLINE = 12;
  private static final int BOX = 2;

  private Purpose() {}

  static boolean said(Reading text, BrandName brand) {
    boolean[] covered = covered(text, brand);
    for (Hit hit : text.hits("purpose")) {
      if (tells(text, hit, covered)) {
        return true;
      }
    }
    if (text.hits("program-name").stream().anyMatch(hit -> names(text, hit, covered))) {
      return true;
    }
    cover(text, "frequency", covered);
    Set<String> left = new HashSet<>();
    for (int s = 0; s < text.sentences(); s++) {
      if (text.saysWithin("about-messages", text.sentenceAt(s))) {
        around(text, s, covered, left);
      }
    }
    return left.size() >= ENOUGH;
  }

  /**
   * The sentence itself, a headline before it ("Never miss a pickup!") and the boxes or the list
   * after it ("text me: [ ] openings [ ] balances", "Bill ready, bill due, outages.").
   */
  private static void around(Reading text, int s, boolean[] covered, Set<String> left) {
    left(text, text.sentenceAt(s), covered, left);
    if (s > 0 && within(text.sentenceAt(s - 1), HEADLINE)) {
      left(text, text.sentenceAt(s - 1), covered, left);
    }
    for (int next = s + 1; next < text.sentences(); next++) {
      Hit box = text.sentenceAt(next);
      boolean list = within(box, HEADLINE) && text.hitsWithin("topic-word", box).size() >= ENOUGH;
      if (!within(box, BOX) && !list) {
        return;
      }
      left(text, box, covered, left);
    }
  }

  private static boolean within(Hit sentence, int words) {
    return sentence.to() - sentence.from() <= words;
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

  /** "Storytime SMS", "receipts by text": the programme is called by what it brings. */
  private static boolean names(Reading text, Hit hit, boolean[] covered) {
    int first = hit.from();
    return text.kind(first) == Kind.WORD
        && text.word(first).length() > 2
        && !covered[first]
        && !Words.list("cta-empty").contains(text.word(first));
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
