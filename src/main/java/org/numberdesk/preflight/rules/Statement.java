package org.numberdesk.preflight.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * One sentence about passing data on.
 *
 * @param denies whether it says that data of texters is not shared
 * @param optInData whether it speaks of numbers, consent or opt-in data rather than of information
 *     in general
 * @param toOthers the others who get it for their own ends, or null
 * @param toSubsidiaries the subsidiaries or affiliated brands who get it, or null
 */
record Statement(boolean denies, boolean optInData, Hit toOthers, Hit toSubsidiaries) {

  /** Words within which an answer says yes or no. */
  private static final int OPENING = 4;

  /**
   * @param carried whether the sentence before spoke of opt-in data, so that "it is not given to
   *     anyone" is about that
   * @param alone whether it spoke of nothing else
   */
  static Statement of(Reading text, Hit sentence, boolean carried, boolean alone) {
    boolean optIn = text.saysWithin("opt-in-data", sentence);
    boolean ofOptIn = optIn || alone && text.saysWithin("refers-back", sentence);
    boolean data =
        ofOptIn
            || text.saysWithin("personal-data", sentence)
            || carried && refersBack(text, sentence);
    if (question(text, sentence)) {
      return answered(text, sentence, data);
    }
    List<Hit> verbs = verbs(text, sentence);
    boolean excluded = text.saysWithin("excluded-from-sharing", sentence);
    boolean excepted = optIn && text.saysWithin("opt-in-excepted", sentence);
    boolean refused = false;
    Hit others = takenIn(text, sentence, verbs);
    Hit subsidiaries = null;
    for (int v = 0; v < verbs.size(); v++) {
      Hit verb = verbs.get(v);
      int from = v == 0 ? sentence.from() : verb.from();
      int to = v + 1 < verbs.size() ? verbs.get(v + 1).from() : sentence.to();
      Hit where = new Hit(from, to);
      if (Scope.negated(text, verb)
          || text.saysWithin(
              "not-shared",
              new Hit(clause(text, sentence, verbs, v), reach(text, sentence, verbs, v)))) {
        refused |= !Sharing.sale(text.word(verb.from()));
        Hit exception = text.firstWithin("sharing-exception", new Hit(verb.to(), sentence.to()));
        int begins = clause(text, sentence, verbs, v);
        Hit before = text.firstWithin("sharing-exception", new Hit(begins, verb.from()));
        where =
            exception != null
                ? new Hit(exception.from(), sentence.to())
                : before == null ? null : new Hit(before.from(), verb.from());
      } else if (excepted) {
        where = null;
        refused = true;
      }
      if (where != null && !excluded && data) {
        Hit family = text.firstWithin("subsidiary", where);
        Hit receives = recipients(text, where, family, ofOptIn);
        others = others == null ? receives : others;
        subsidiaries = subsidiaries == null && receives == null ? family : subsidiaries;
      }
    }
    boolean denies = data && (refused && others == null || excluded && optIn);
    return new Statement(denies, ofOptIn, others, others == null ? subsidiaries : null);
  }

  /** The verbs of passing on; without any, what others are said to receive. */
  static List<Hit> verbs(Reading text, Hit sentence) {
    List<Hit> verbs = text.hitsWithin("shares", sentence);
    List<Hit> takes = text.hitsWithin("recipient-takes", sentence);
    if (verbs.isEmpty() || takes.isEmpty()) {
      return verbs.isEmpty() ? takes : verbs;
    }
    Hit last = verbs.get(verbs.size() - 1);
    List<Hit> all = new ArrayList<>(verbs);
    takes.stream().filter(hit -> newClause(text, last, hit)).forEach(all::add);
    return all;
  }

  /** "We share nothing with partners except mobile opt-in data": the exception is what goes out. */
  private static Hit takenIn(Reading text, Hit sentence, List<Hit> verbs) {
    Hit exception = text.firstWithin("taken-in", sentence);
    if (exception == null || verbs.isEmpty() || !text.saysWithin("third-party", sentence)) {
      return null;
    }
    boolean denied = verbs.stream().allMatch(verb -> Scope.negated(text, verb));
    boolean last = verbs.get(verbs.size() - 1).to() <= exception.from();
    boolean first = exception.from() - sentence.from() <= 1;
    return denied && (last || first) ? exception : null;
  }

  /** Twelve words on, but not over a "but" into the next verb: "may be shared, but never sold". */
  private static int reach(Reading text, Hit sentence, List<Hit> verbs, int v) {
    int to = Math.min(sentence.to(), verbs.get(v).to() + 12);
    if (v + 1 == verbs.size() || verbs.get(v + 1).from() >= to) {
      return to;
    }
    Hit between = new Hit(verbs.get(v).to(), verbs.get(v + 1).from());
    return text.saysWithin("sharing-exception", between) ? between.to() : to;
  }

  /** Where the clause of a verb begins: the sentence, or a break since the verb before it. */
  private static int clause(Reading text, Hit sentence, List<Hit> verbs, int v) {
    for (int i = verbs.get(v).from(); v > 0 && i > verbs.get(v - 1).to(); i--) {
      if (text.beginsClause(i)) {
        return i;
      }
    }
    return sentence.from();
  }

  /** "We never share it with strangers; our partners do get it." */
  private static boolean newClause(Reading text, Hit before, Hit hit) {
    for (int i = before.to(); i <= hit.from(); i++) {
      if (text.beginsClause(i)) {
        return true;
      }
    }
    return false;
  }

  /** Without a verb of passing on: it says of others that they do not get at the data. */
  static boolean keepsFromOthers(Reading text, Hit sentence) {
    return text.saysWithin("negator", sentence)
        && text.saysWithin("third-party", sentence)
        && !text.saysWithin("not-ours-to-keep", sentence)
        && !text.saysWithin("sharing-exception", sentence);
  }

  /** By a pronoun, or because it has no subject of its own: "Never sold. Shared with no one." */
  static boolean refersBack(Reading text, Hit sentence) {
    Hit start = new Hit(sentence.from(), Math.min(sentence.to(), sentence.from() + 1));
    return text.saysWithin("refers-back", sentence)
        || text.saysWithin("negator", start)
        || verbs(text, sentence).stream().anyMatch(verb -> verb.from() == sentence.from());
  }

  static boolean question(Reading text, Hit sentence) {
    int end = text.end(sentence.to() - 1);
    String rest = text.text().substring(end, Math.min(text.text().length(), end + 3));
    return rest.indexOf('?') >= 0;
  }

  /** "Do we share your number? No." is a no given in two sentences; so is "Who gets it? Nobody." */
  private static Statement answered(Reading text, Hit sentence, boolean data) {
    int begins = Math.min(text.size(), sentence.to());
    Hit answer = new Hit(begins, Math.min(text.size(), begins + OPENING));
    boolean yes = text.saysWithin("answers-yes", answer);
    boolean no = !yes && text.saysWithin("answers-no", answer);
    boolean sharing = text.saysWithin("asks-who", sentence);
    for (Hit verb : verbs(text, sentence)) {
      sharing |= !Sharing.sale(text.word(verb.from()));
    }
    Hit third = null;
    boolean us = false;
    if (data && sharing && begins < text.size()) {
      Hit reply = text.sentenceOf(begins);
      Hit named = recipients(text, reply, null, false);
      boolean asksWho = text.saysWithin("asks-who", sentence);
      us = asksWho && named == null && text.saysWithin("our-own", reply);
      if (yes) {
        third = text.firstWithin("third-party", sentence);
        third = third == null ? named : third;
      } else if (asksWho && !no) {
        third = named;
      }
    }
    return new Statement((no || us) && sharing && data, data, third, null);
  }

  /** Third parties, unless they only serve. */
  private static Hit recipients(Reading text, Hit where, Hit subsidiaries, boolean optIn) {
    Hit third = null;
    for (Hit hit : text.hitsWithin("third-party", where)) {
      if (third == null
          && !refusedTo(text, hit)
          && text.hitsWithin("subsidiary", where).stream().noneMatch(hit::overlaps)) {
        third = hit;
      }
    }
    if (third == null && subsidiaries == null && optIn) {
      third = text.firstWithin("own-ends", where);
    }
    if (third == null) {
      return null;
    }
    boolean serves =
        text.saysWithin("provider-receives", where) || text.saysWithin("service-only", where);
    boolean ownEnds = text.saysWithin("own-ends", where);
    return serves && !ownEnds ? null : third;
  }

  /** "No other party gets it." */
  private static boolean refusedTo(Reading text, Hit recipient) {
    int before = recipient.from() - 1;
    return before >= 0
        && Set.of("no", "nobody", "neither", "aucun", "aucune").contains(text.word(before));
  }
}
