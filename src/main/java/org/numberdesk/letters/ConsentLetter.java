package org.numberdesk.letters;

import static org.numberdesk.shared.pdf.TaggedPdf.escape;

import java.time.LocalDate;
import org.numberdesk.organisations.VendorProfile;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.pdf.TaggedPdf;

/**
 * The formal letter of an account that sends for trials alone: whose devices it texts, and that
 * these texted first. What the registration does not say stays a line to write on.
 */
final class ConsentLetter {

  private static final String LINE = "______________________________";

  private ConsentLetter() {}

  static byte[] pdf(Submission text, VendorProfile vendor, LocalDate day) {
    Submission.Brand brand = text.brand();
    Submission.Contact contact = brand.contact();
    String company = given(brand.legalName());
    String person =
        contact == null
            ? LINE
            : given((blank(contact.firstName()) + " " + blank(contact.lastName())).strip());
    String title = Words.of("letters.consent.title");
    StringBuilder body = new StringBuilder();
    body.append("<h1>").append(escape(title)).append("</h1>");
    paragraph(body, company);
    paragraph(body, address(brand.address()));
    paragraph(body, Words.of("letters.consent.to", given(vendor.legalName())));
    paragraph(body, Dates.dateWithYear(day));
    paragraph(body, Words.of("letters.consent.why", company, given(brand.displayName())));
    paragraph(
        body,
        Words.of("letters.consent.numbers", given(String.join(", ", text.campaign().numbers()))));
    body.append("<ol>");
    for (int i = 1; i <= 5; i++) {
      body.append("<li>").append(escape(Words.of("letters.consent.point." + i))).append("</li>");
    }
    body.append("</ol><h2>").append(escape(Words.of("letters.consent.devices"))).append("</h2>");
    body.append("<table><thead><tr><th>")
        .append(escape(Words.of("letters.consent.device.holder")))
        .append("</th><th>")
        .append(escape(Words.of("letters.consent.device.number")))
        .append("</th></tr></thead><tbody>");
    for (int i = 0; i < 5; i++) {
      body.append("<tr><td>").append(LINE).append("</td><td>").append(LINE).append("</td></tr>");
    }
    body.append("</tbody></table>");
    paragraph(body, Words.of("letters.consent.signed", person));
    paragraph(body, Words.of("letters.consent.signature", LINE, LINE));
    return TaggedPdf.of("en-US", title, RequirementsLetter.css(), body.toString());
  }

  private static String address(Submission.Address address) {
    if (address == null) {
      return LINE;
    }
    return given(
        String.join(
                " ",
                blank(address.street()),
                blank(address.city()),
                blank(address.region()),
                blank(address.postalCode()),
                blank(address.country()))
            .strip());
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? LINE : text;
  }

  private static void paragraph(StringBuilder body, String text) {
    body.append("<p>").append(escape(text)).append("</p>");
  }
}
