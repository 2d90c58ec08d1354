package org.numberdesk.preflight.rules;

import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * How far a no reaches: over what follows it in its own clause, up to an exception. "We do not
 * share your number" is a no; "we do not share it except with partners" is a yes for the partners.
 */
final class Scope {

  private static final int REACH = 10;

  /** After a comma these begin a statement of its own: "we don't rent it, we do swap it". */
  private static final Set<String> SUBJECTS = Set.of("we", "they", "i", "you");

  private static final int LONGEST_TITLE = 60;

  private Scope() {}

  /** Whether a no before the phrase covers it. */
  static boolean negated(Reading text, Hit hit) {
    Hit sentence = text.sentenceOf(hit.from());
    int from = Math.max(sentence.from(), hit.from() - REACH);
    for (int i = hit.from() - 1; i >= from; i--) {
      if (text.saysWithin("exception", new Hit(i, Math.min(i + 4, hit.to())))) {
        return false;
      }
      if (text.saysWithin("negator", new Hit(i, i + 1))) {
        return true;
      }
      if (text.beginsClause(i + 1) || text.afterComma(i) && SUBJECTS.contains(text.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** The first expression of a concept that no no covers, or null. */
  static Hit notNegated(Reading text, String concept) {
    for (Hit hit : text.hits(concept)) {
      if (!negated(text, hit)) {
        return hit;
      }
    }
    return null;
  }

  /** Whether the phrase stands in a quoted title. */
  static boolean quoted(Reading text, Hit hit) {
    String all = text.text();
    int start = text.start(hit.from());
    int end = text.end(hit.to() - 1);
    String before = all.substring(Math.max(0, start - LONGEST_TITLE), start);
    String after = all.substring(end, Math.min(all.length(), end + LONGEST_TITLE));
    int opened = before.lastIndexOf('\u201c');
    int closed = after.indexOf('\u201d');
    return opened > before.lastIndexOf('\u201d')
        && closed >= 0
        && before.length() - opened + closed <= LONGEST_TITLE;
  }
}
