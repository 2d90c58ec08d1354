package org.numberdesk.signing;

import static org.numberdesk.shared.pdf.TaggedPdf.escape;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.pdf.TaggedPdf;

/** A letter on paper: before it is signed, and with its signature and the record of it. */
public final class LetterPaper {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final String CSS = TaggedPdf.css(LetterPaper.class, "letter.css");

  private LetterPaper() {}

  /** As it is shown, with room for the signature. */
  public static byte[] unsigned(Letter letter) {
    return print(letter, block("", ""), "");
  }

  static byte[] signed(Letter letter, Signature signature, byte[] drawing) {
    String hand =
        drawing == null
            ? "<span class=\"hand\">" + escape(signature.typedName()) + "</span>"
            : "<img class=\"hand\" alt=\"%s\" src=\"data:image/png;base64,%s\"/>"
                .formatted(
                    escape(Words.of("signing.letter.drawn", signature.typedName())),
                    Base64.getEncoder().encodeToString(drawing));
    return print(letter, block(hand, DAY.format(signature.signedAt())), record(signature));
  }

  private static byte[] print(Letter letter, String block, String appendix) {
    return TaggedPdf.of(
        letter.language(),
        letter.title(),
        CSS,
        letter.body().replace(Letter.SIGNATURE, block) + appendix);
  }

  private static String block(String hand, String date) {
    return "<div class=\"sign\"><div class=\"line\">%s</div><p class=\"under\">%s</p><table class=\"signer\"><tr><th scope=\"row\">%s</th><td>%s</td></tr></table></div>"
        .formatted(
            hand.isEmpty() ? "&#160;" : hand,
            escape(Words.of("signing.letter.signature")),
            escape(Words.of("signing.letter.date")),
            date.isEmpty() ? "&#160;" : date);
  }

  private static String record(Signature signature) {
    StringBuilder rows = new StringBuilder();
    row(rows, "signer", signature.signerName());
    row(rows, "email", signature.signerEmail());
    row(rows, "confirmed", moment(signature.confirmedAt()));
    row(rows, "typed", signature.typedName());
    row(
        rows,
        "form",
        Words.of(signature.drawn() ? "signing.record.form.drawn" : "signing.record.form.typed"));
    row(rows, "signed", moment(signature.signedAt()));
    row(rows, "address", signature.address());
    row(rows, "browser", signature.browser());
    row(rows, "shown", signature.shownSha256());
    return "<div class=\"record\"><h2>%s</h2><p>%s</p><table class=\"facts\">%s</table><p>%s</p></div>"
        .formatted(
            escape(Words.of("signing.record.title")),
            escape(Words.of("signing.record.intro")),
            rows,
            escape(Words.of("signing.record.seal")));
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }

  private static void row(StringBuilder rows, String key, String value) {
    rows.append("<tr><th scope=\"row\">")
        .append(escape(Words.of("signing.record." + key)))
        .append("</th><td>")
        .append(escape(value))
        .append("</td></tr>");
  }
}
