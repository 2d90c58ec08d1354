package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.numberdesk.registrations.DecisionReason;
import org.numberdesk.registrations.VendorReason;
import org.numberdesk.shared.Words;

/**
 * Why something was sent back, in words: the comment first, since a person wrote it; else what the
 * code means. With it what mends it, also where a carrier named its own code and one of ours covers
 * it.
 *
 * @param place id of its field in the form, or an empty text
 */
public record ReasonView(
    String path, String code, String text, String fix, String label, String place)
    implements Serializable {

  private static final String VENDOR = "VENDOR:";

  static ReasonView of(DecisionReason reason, FormLayout layout) {
    VendorReason meant = VendorReason.of(reason.code()).orElse(null);
    Optional<FieldDef> field = layout.fieldFor(reason.field());
    String code = shown(reason.code());
    String comment =
        reason.comment() == null || reason.comment().isBlank() ? null : reason.comment();
    String text =
        Stream.of(
                comment,
                meant == null ? null : meant.message(),
                meant == null || meant.topic() == null
                    ? null
                    : Words.of("registrations.reason.topic", meant.topic()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> Words.of("registrations.reason.code", code));
    String fix = meant == null || meant.fix() == null ? "" : meant.fix();
    return new ReasonView(
        reason.field(),
        code,
        text,
        text.contains(fix) ? "" : fix,
        field.map(FieldWords::label).orElse(""),
        field.map(FieldDef::id).orElse(""));
  }

  /** A vendor's own code as {@code Twilio 30498}. */
  static String shown(String code) {
    return code.regionMatches(true, 0, VENDOR, 0, VENDOR.length())
        ? code.substring(VENDOR.length()).replace(':', ' ')
        : code;
  }

  public String getText() {
    return text;
  }
}
