package org.numberdesk.preflight.rules;

import java.util.HashSet;
import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether a sample only fills the field: lorem ipsum, test, asdf, nothing but slots, one word over
 * and over.
 */
final class Filler {

  private static final int REAL_WORDS = 6;

  /** A slot for the whole message shows none of it. */
  private static final Set<String> STAND_INS =
      Set.of("message", "text", "body", "content", "copy", "insert", "msg");

  private Filler() {}

  static boolean is(Reading text) {
    int covered = 0;
    Hit last = new Hit(0, 0);
    for (Hit hit : text.hits("filler")) {
      covered += hit.to() - Math.max(hit.from(), Math.min(last.to(), hit.to()));
      last = hit.to() > last.to() ? hit : last;
    }
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size() && i < 200; i++) {
      if (text.kind(i) == Kind.WORD && text.word(i).length() > 1) {
        words.add(text.word(i));
      }
    }
    if (text.says("filler-for-sure")) {
      return true;
    }
    if (covered > 0 && (words.size() <= REAL_WORDS || covered * 2 >= text.size())) {
      return true;
    }
    boolean slots = false;
    for (int slot : text.tokens(Kind.SLOT)) {
      slots = true;
      if (Words.of(text.original(slot)).stream().anyMatch(STAND_INS::contains)) {
        return true;
      }
    }
    boolean repeats = text.size() >= 4 && words.size() == 1;
    return words.isEmpty() && (slots || text.size() == 0) || repeats;
  }
}
