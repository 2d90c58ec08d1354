package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.Arrays;
import org.numberdesk.preflight.Catalogue;
import org.numberdesk.preflight.Code;
import org.numberdesk.registrations.DecisionReason;
import org.numberdesk.shared.Words;

/**
 * Why something was sent back, in words: the comment first, since a person wrote it; else what the
 * code means. With it what mends it, where the code is preflight's own.
 */
public record ReasonView(String path, String code, String text, String fix, String label)
    implements Serializable {

  private static final String VENDOR = "VENDOR:";

  static ReasonView of(DecisionReason reason, FormLayout layout) {
    Catalogue.Entry entry =
        Arrays.stream(Code.values())
            .filter(known -> known.name().equals(reason.code()))
            .findFirst()
            .map(Catalogue.delivered()::entry)
            .orElse(null);
    String label = layout.fieldFor(reason.field()).map(FieldWords::label).orElse("");
    String code = shown(reason.code());
    String text = reason.comment();
    if (text == null || text.isBlank()) {
      text = entry == null ? Words.of("registrations.reason.code", code) : plain(entry.message());
    }
    return new ReasonView(
        reason.field(), code, text, entry == null ? "" : plain(entry.fix()), label);
  }

  /** A vendor's own code as {@code Twilio 30498}. */
  private static String shown(String code) {
    return code.regionMatches(true, 0, VENDOR, 0, VENDOR.length())
        ? code.substring(VENDOR.length()).replace(':', ' ')
        : code;
  }

  /** The catalogue's words without the slots that only a judgement can fill. */
  private static String plain(String words) {
    return words.indexOf('{') < 0 ? words : "";
  }

  public String getText() {
    return text;
  }
}
