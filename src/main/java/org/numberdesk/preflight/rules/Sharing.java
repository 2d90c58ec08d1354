package org.numberdesk.preflight.rules;

import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * What a privacy policy says of passing data on, sentence by sentence: what is passed, to whom,
 * what for, and how far a no in the sentence reaches.
 *
 * @param shares the words that hand opt-in data to others for their own ends, or null
 * @param subsidiaries the words that hand it to subsidiaries or affiliated brands, or null
 * @param named whether these are named with what they text about
 * @param denied whether the policy says that opt-in data stays
 */
record Sharing(Hit shares, Hit subsidiaries, boolean named, boolean denied) {

  private static final Set<String> SALES =
      Set.of(
          "sell", "sells", "selling", "sold", "rent", "rents", "rented", "renting", "trade",
          "trades");

  static Sharing in(Reading text, BrandName brand) {
    Hit shares = null;
    Hit general = null;
    Hit subsidiaries = null;
    boolean ofGeneral = false;
    boolean named = false;
    boolean denied = false;
    boolean carried = false;
    boolean alone = false;
    for (int s = 0; s < text.sentences(); s++) {
      Hit sentence = text.sentenceAt(s);
      boolean before = carried;
      Hit with = s == 0 ? sentence : new Hit(text.sentenceAt(s - 1).from(), sentence.to());
      boolean optIn = text.saysWithin("opt-in-data", sentence);
      boolean aloneBefore = alone;
      carried = optIn || carried && Statement.refersBack(text, sentence);
      alone = optIn && !text.saysWithin("other-data", sentence) || !optIn && alone && carried;
      boolean silent = Statement.verbs(text, sentence).isEmpty();
      boolean about = carried || silent && text.saysWithin("opt-in-data", with);
      denied |= about && text.saysWithin("kept", sentence);
      denied |= about && silent && Statement.keepsFromOthers(text, sentence);
      if (optIn && text.saysWithin("excluded-from-sharing", sentence)) {
        denied |= silent;
        // what was said before of data in general was not said of this
        subsidiaries = ofGeneral ? null : subsidiaries;
      }
      if (silent && !Statement.question(text, sentence)) {
        continue;
      }
      Statement statement = Statement.of(text, sentence, before, before && aloneBefore);
      denied |= statement.denies();
      if (statement.toSubsidiaries() != null) {
        ofGeneral = !statement.optInData() && (subsidiaries == null || ofGeneral);
        subsidiaries = subsidiaries == null ? statement.toSubsidiaries() : subsidiaries;
        named |= namesThem(text, sentence, statement.toSubsidiaries());
      }
      if (statement.toOthers() != null) {
        if (statement.optInData()) {
          shares = shares == null ? statement.toOthers() : shares;
        } else {
          general = general == null ? statement.toOthers() : general;
        }
      }
    }
    if (shares == null && general != null && !denied) {
      shares = general;
    }
    return new Sharing(shares, subsidiaries, named, denied);
  }

  /**
   * Names are capitalised words after the mention that are not just the beginning of a sentence.
   */
  private static boolean namesThem(Reading text, Hit sentence, Hit mention) {
    int names = 0;
    int last = Math.min(text.size(), sentence.to() + 60);
    for (int i = mention.to(); i < last; i++) {
      boolean begins = i == 0 || text.sentence(i - 1) != text.sentence(i);
      if (text.named(i) && !begins && !text.capitals(i) && text.word(i).length() > 2) {
        names++;
      }
    }
    return names >= 1 && text.saysWithin("purpose", new Hit(mention.from(), last))
        || names >= 1 && text.saysWithin("named-purpose", new Hit(mention.from(), last));
  }

  static boolean sale(String verb) {
    return SALES.contains(verb);
  }
}
