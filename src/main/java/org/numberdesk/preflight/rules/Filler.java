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
  private static final Set<String> TELLING =
      Set.of(
          "test",
          "tests",
          "testing",
          "sample",
          "example",
          "dummy",
          "placeholder",
          "filler",
          "draft",
          "tbd",
          "tba",
          "todo",
          "blah",
          "abc",
          "foo",
          "world",
          "none",
          "na");

  /** A slot for the whole message shows none of it. */
  private static final Set<String> STAND_INS =
      Set.of("message", "text", "body", "content", "copy", "insert", "msg");

  private Filler() {}

  static boolean is(Reading text, BrandName brand) {
    return onlyFiller(text, brand) || phrased(text);
  }

  /** Whether nothing but filler is left once the brand and the opt-out are taken away. */
  private static boolean onlyFiller(Reading text, BrandName brand) {
    boolean telling = false;
    for (int i = 0; i < text.size(); i++) {
      Hit name = brand.at(text, i);
      Hit optOut = text.firstWithin("opt-out-wording", new Hit(i, text.size()));
      if (name != null) {
        i = name.to() - 1;
      } else if (optOut != null && optOut.from() == i) {
        i = optOut.to() - 1;
      } else if (text.kind(i) == Kind.WORD) {
        if (!Words.list("filler").contains(text.word(i))) {
          return false;
        }
        telling |= TELLING.contains(text.word(i));
      } else if (text.kind(i) != Kind.NUMBER) {
        return false;
      }
    }
    return telling;
  }

  private static boolean phrased(Reading text) {
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
