package org.numberdesk.preflight.rules;

import org.numberdesk.numbers.SenderType;
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
    int english = text.hits("english-word").size();
    if (text.strangeLetters() >= 8 && text.strangeLetters() * 2 > text.letters() && english < 8) {
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
}
