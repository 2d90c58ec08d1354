package org.numberdesk.preflight.rules;

import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Which language a text is in, told by its small words, or by letters that are not Latin. A text
 * that holds an English version beside another language has its translation.
 */
final class Language {

  private Language() {}

  /** Whether the carriers' reviewers could not read the text. */
  static boolean needsTranslation(Examination x, Reading text) {
    return x.carriersReview() && foreign(text) && !(canada(x) && french(text));
  }

  private static boolean canada(Examination x) {
    String country = x.brand().address() == null ? null : x.brand().address().country();
    return x.sender() == SenderType.CA_LONG_NUMBER || "CA".equalsIgnoreCase(country);
  }

  private static boolean foreign(Reading text) {
    if (text.size() < 4) {
      return false;
    }
    int strange = otherLetters(text);
    int english = text.hits("english-word").size();
    if (strange >= 4 && strange * 2 > text.size() && english < 8) {
      return true;
    }
    int foreign = text.hits("foreign-word").size();
    if (foreign < 3 || foreign <= english * 2) {
      return false;
    }
    return !(text.says("translation-mark") && english >= 6) && english * 4 < text.size();
  }

  private static boolean french(Reading text) {
    return text.hits("french-word").size() * 3 >= text.hits("foreign-word").size() * 2;
  }

  private static int otherLetters(Reading text) {
    int strange = 0;
    for (int i = 0; i < text.size(); i++) {
      if (text.kind(i) == Kind.WORD && !latin(text.original(i))) {
        strange++;
      }
    }
    return strange;
  }

  private static boolean latin(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 0x2af && Character.isLetter(c) && !(c >= 0x1e00 && c <= 0x1eff)) {
        return false;
      }
    }
    return true;
  }
}
