package org.numberdesk.letters;

import static org.numberdesk.shared.pdf.TaggedPdf.escape;

import java.time.LocalDate;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Requirements.Part;
import org.numberdesk.preflight.Requirements.Requirement;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.pdf.TaggedPdf;

/** The requirements of a sender type as a document to hand on. */
final class RequirementsLetter {

  private RequirementsLetter() {}

  static String title(SenderType type, String country) {
    return Words.of(
        "letters.requirements.title", Words.of(type), Words.of("letters.in." + country));
  }

  static byte[] pdf(
      SenderType type, String country, LocalDate day, List<Requirement> requirements) {
    String title = title(type, country);
    StringBuilder body = new StringBuilder();
    body.append("<h1>").append(escape(title)).append("</h1>");
    paragraph(body, Words.of("letters.requirements.intro"));
    paragraph(body, Words.of("letters.requirements.day", Dates.dateWithYear(day)));
    for (Part part : Part.values()) {
      List<Requirement> asked = requirements.stream().filter(one -> one.part() == part).toList();
      if (!asked.isEmpty()) {
        body.append("<h2>").append(escape(Words.of("letters.part." + part))).append("</h2><ul>");
        asked.forEach(one -> item(body, one));
        body.append("</ul>");
      }
    }
    return TaggedPdf.of("en-US", title, css(), body.toString());
  }

  private static void paragraph(StringBuilder body, String text) {
    body.append("<p>").append(escape(text)).append("</p>");
  }

  private static void item(StringBuilder body, Requirement one) {
    body.append("<li><strong>")
        .append(escape(Words.of("preflight.holds." + one.code())))
        .append(".</strong> ")
        .append(escape(one.fix()));
    if (one.wording() != null) {
      body.append(" <em>").append(escape("“" + one.wording() + "”")).append("</em>");
    }
    body.append("</li>");
  }

  static String css() {
    return TaggedPdf.css(RequirementsLetter.class, "/org/numberdesk/letters/letter.css");
  }
}
