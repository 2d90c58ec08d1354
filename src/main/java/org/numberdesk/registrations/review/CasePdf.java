package org.numberdesk.registrations.review;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.Registration;
import org.numberdesk.shared.Words;

/** A registration to be read by people at a carrier: every answer by its field, pictures behind. */
final class CasePdf {

  /** The typeface that PDFBox brings along. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final long LARGEST_PICTURE = 4L * 1024 * 1024;

  private static final String STYLE =
      "@page{size:letter;margin:18mm 16mm;@bottom-right{content:counter(page) ' / ' counter(pages);font-family:Text;font-size:8pt}}"
          + "body{font-family:Text;font-size:9.5pt;line-height:1.4;color:#111}h1{font-size:15pt;margin:0 0 2mm}"
          + "h2{font-size:11pt;margin:6mm 0 2mm;border-bottom:0.5pt solid #999}table{width:100%;border-collapse:collapse}"
          + "td{padding:1mm 2mm 1mm 0;vertical-align:top;word-wrap:break-word}td.n{width:46mm;color:#555}"
          + "img{max-width:170mm;max-height:210mm;margin:2mm 0}.s{color:#555}";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private CasePdf() {}

  static byte[] of(
      Registration found, Submission text, List<Document> evidence, DocumentStore documents)
      throws IOException {
    StringBuilder body = new StringBuilder();
    body.append("<h1>").append(safe(found.title())).append("</h1><p class='s'>");
    body.append(
        safe(
            Words.of(
                "review.pdf.about",
                text.senderType() == null ? "" : Words.of(text.senderType()),
                found.numberCount(),
                found.revision())));
    body.append("</p>");
    for (CarrierForm form : CarrierForm.of(text.senderType())) {
      section(body, Words.of("review.pdf." + form), form.of(text));
    }
    evidence(body, evidence, documents);
    return render(safe(found.title()), body.toString());
  }

  private static void section(StringBuilder body, String heading, Map<String, Object> values) {
    body.append("<h2>").append(safe(heading)).append("</h2><table>");
    values.forEach(
        (name, value) ->
            body.append("<tr><td class='n'>")
                .append(safe(name))
                .append("</td><td>")
                .append(
                    safe(
                        value instanceof List<?> list
                            ? String.join(", ", list.stream().map(Object::toString).toList())
                            : value.toString()))
                .append("</td></tr>"));
    body.append("</table>");
  }

  private static void evidence(
      StringBuilder body, List<Document> evidence, DocumentStore documents) {
    if (evidence.isEmpty()) {
      return;
    }
    body.append("<h2>").append(safe(Words.of("review.pdf.evidence"))).append("</h2>");
    for (Document document : evidence) {
      body.append("<p class='s'>")
          .append(safe(document.name() + ", SHA-256 " + document.sha256()))
          .append("</p>");
      if (document.type().image() && document.size() <= LARGEST_PICTURE) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        documents.write(document, bytes);
        body.append("<img alt='")
            .append(safe(document.name()))
            .append("' src='data:")
            .append(document.type().media())
            .append(";base64,")
            .append(Base64.getEncoder().encodeToString(bytes.toByteArray()))
            .append("'/>");
      }
    }
  }

  private static byte[] render(String title, String body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFastMode()
        .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
        .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Text")
        .withProducer("NumberDesk")
        .withHtmlContent(
            "<html lang='en'><head><title>"
                + title
                + "</title><style>"
                + STYLE
                + "</style></head><body>"
                + body
                + "</body></html>",
            null)
        .toStream(out)
        .run();
    return out.toByteArray();
  }

  /** As XHTML shows it; what no XML may hold is left out. */
  private static String safe(String text) {
    String plain = text == null ? "" : text.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\n\\t]]", "");
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }
}
