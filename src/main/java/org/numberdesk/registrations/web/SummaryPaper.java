package org.numberdesk.registrations.web;

import static org.numberdesk.shared.pdf.TaggedPdf.escape;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.numberdesk.documents.Document;
import org.numberdesk.registrations.Registration;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.pdf.TaggedPdf;

/** A registration on paper: every answer as it stands, for those who read before it is filed. */
final class SummaryPaper {

  private static final String CSS = TaggedPdf.css(SummaryPaper.class, "summary.css");

  private SummaryPaper() {}

  /**
   * The PDF.
   *
   * @param now when it is made
   * @param zone in which dates are written
   * @param files the uploads it names
   */
  static byte[] of(
      Registration shown,
      List<CaseSummary.Part> parts,
      List<Document> files,
      Instant now,
      ZoneId zone) {
    return TaggedPdf.of("en", shown.title(), CSS, body(shown, parts, files, now, zone));
  }

  static String body(
      Registration shown,
      List<CaseSummary.Part> parts,
      List<Document> files,
      Instant now,
      ZoneId zone) {
    StringBuilder body = new StringBuilder();
    body.append("<h1>").append(escape(shown.title())).append("</h1><p>");
    body.append(
        escape(
            Words.of(
                "registrations.summary.head",
                shown.senderType() == null ? "" : Words.of(shown.senderType()),
                Words.of("status." + shown.status(now).name()),
                shown.revision(),
                Dates.dateTime(now, zone) + ", " + Dates.clock(zone))));
    body.append("</p>");
    for (CaseSummary.Part part : parts) {
      section(body, part.title());
      part.answers().forEach(answer -> row(body, answer.label(), answer.text()));
      body.append("</table>");
    }
    if (!files.isEmpty()) {
      section(body, Words.of("registrations.summary.files"));
      files.forEach(
          file -> row(body, file.name(), Words.of("registrations.summary.hash", file.sha256())));
      body.append("</table>");
    }
    return body.toString();
  }

  private static void section(StringBuilder body, String title) {
    body.append("<h2>").append(escape(title)).append("</h2><table>");
  }

  private static void row(StringBuilder body, String label, String text) {
    body.append("<tr><th scope=\"row\">").append(escape(label)).append("</th><td>");
    body.append(escape(text)).append("</td></tr>");
  }
}
