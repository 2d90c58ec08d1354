package org.numberdesk.loa;

import static org.numberdesk.shared.pdf.TaggedPdf.escape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.documents.DocumentKind;
import org.numberdesk.numbers.E164;
import org.numberdesk.shared.Words;
import org.numberdesk.signing.Letter;
import org.numberdesk.signing.Letter.Fact;

/** The letter of authorisation of a request. Pure: all it says comes in; a PIN never does. */
final class LoaLetter {

  private static final int COLUMNS = 4;

  private LoaLetter() {}

  /** The vendor as the letter names it. */
  record Vendor(String name, List<String> address, String nnid, String respOrg, String support) {}

  /**
   * The letter.
   *
   * @param id of the request
   * @param organisation who asks, by name
   * @param texts from when texts move, in words, or null
   * @param today the day whose rule of age it states
   */
  static Letter of(
      long id, LoaText text, Vendor vendor, String organisation, String texts, LocalDate today) {
    LetterTemplate template = LetterTemplate.of(text);
    int days =
        LoaRules.standard().days(LoaRules.Paper.LETTER, text.voiceCarrier(), text.numbers(), today);
    List<Fact> facts = facts(text);
    StringBuilder body = new StringBuilder();
    body.append(head(vendor, text, id));
    body.append("<h1>").append(escape(template.title())).append("</h1>");
    body.append("<p class=\"sub\">").append(escape(template.sub())).append("</p>");
    body.append("<h2>").append(words("subscriber")).append("</h2><table class=\"facts\">");
    facts.forEach(
        fact ->
            body.append("<tr><th scope=\"row\">")
                .append(escape(fact.label()))
                .append("</th><td>")
                .append(escape(fact.value()))
                .append("</td></tr>"));
    body.append("</table>");
    body.append(numbers(text.numbers()));
    body.append("<h2>").append(words("authorization")).append("</h2><ol>");
    template
        .paragraphs()
        .forEach(
            paragraph ->
                body.append("<li>")
                    .append(escape(fill(paragraph, text, vendor, days)))
                    .append("</li>"));
    body.append("</ol><div class=\"together\"><h2>").append(words("signer")).append("</h2>");
    body.append("<p>").append(escape(template.declaration())).append("</p>");
    body.append("<table class=\"facts four\">").append(signer(text.signer())).append("</table>");
    body.append(Letter.SIGNATURE).append("</div>");
    List<Fact> shown = new ArrayList<>(facts);
    shown.add(new Fact(Words.of("loa.letter.numbers"), shortened(text.numbers())));
    if (texts != null) {
      shown.add(new Fact(Words.of("loa.letter.textsFrom"), texts));
    }
    return new Letter(
        DocumentKind.LOA,
        "letter-of-authorization-" + id + ".pdf",
        template.language(),
        template.title(),
        body.toString(),
        Words.of("loa.letter.heading", text.numbers().size()),
        Words.of(
            "loa.letter.intro",
            organisation,
            text.signer().fullName(),
            orDash(text.voiceCarrier())),
        shown,
        List.of(
            Words.of("loa.letter.consent.authority", orDash(text.customerName())),
            Words.of("loa.letter.consent.electronic")));
  }

  private static String head(Vendor vendor, LoaText text, long id) {
    return "<table class=\"head\"><tr><td><strong>%s</strong><br/>%s</td><td class=\"right\">%s<br/><strong>%s</strong><br/>%s</td></tr></table>"
        .formatted(
            escape(vendor.name()),
            vendor.address().stream()
                .map(line -> escape(line))
                .collect(Collectors.joining("<br/>")),
            words("to"),
            escape(orDash(text.voiceCarrier())),
            escape(Words.of("loa.letter.reference", Long.toString(id))));
  }

  private static String words(String key) {
    return escape(Words.of("loa.letter." + key));
  }

  private static List<Fact> facts(LoaText text) {
    LoaText.Address place = text.serviceAddress();
    String town =
        Stream.of(place.city(), place.region(), place.postalCode(), place.country())
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    String address =
        Stream.of(place.street(), town.isEmpty() ? null : town)
            .filter(part -> part != null)
            .collect(Collectors.joining(", "));
    List<Fact> facts = new ArrayList<>();
    add(facts, "name", orDash(text.customerName()));
    add(facts, "address", orDash(address));
    add(facts, "billing", number(text.billingTelephoneNumber()));
    add(facts, "carrier", orDash(text.voiceCarrier()));
    if (text.accountNumber() != null) {
      add(facts, "account", text.accountNumber());
    }
    add(
        facts,
        "provider",
        text.currentSmsProvider() == null
            ? Words.of("loa.letter.noProvider")
            : text.currentSmsProvider());
    return facts;
  }

  private static void add(List<Fact> facts, String key, String value) {
    facts.add(new Fact(Words.of("loa.letter." + key), value));
  }

  private static String signer(LoaText.Signer signer) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "signerName", orDash(signer.fullName()));
    add(facts, "signerTitle", orDash(signer.title()));
    add(
        facts,
        "signerPhone",
        signer.phone() == null
            ? orDash(null)
            : E164.parse(signer.phone(), "US")
                .map(phone -> number(phone.value()))
                .orElse(signer.phone()));
    add(facts, "signerEmail", orDash(signer.email()));
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < facts.size(); i++) {
      rows.append(i % 2 == 0 ? "<tr>" : "")
          .append("<th scope=\"row\">")
          .append(escape(facts.get(i).label()))
          .append("</th><td>")
          .append(escape(facts.get(i).value()))
          .append("</td>")
          .append(i % 2 == 1 ? "</tr>" : "");
    }
    return rows.toString();
  }

  private static String numbers(List<String> numbers) {
    StringBuilder table = new StringBuilder("<h2>").append(words("numbers")).append("</h2>");
    table
        .append("<p>")
        .append(escape(Words.of("loa.letter.count", numbers.size())))
        .append("</p><table class=\"numbers\">");
    for (int row = 0; row < numbers.size(); row += COLUMNS) {
      table.append("<tr>");
      for (int i = row; i < row + COLUMNS; i++) {
        table
            .append("<td>")
            .append(i < numbers.size() ? escape(number(numbers.get(i))) : "&#160;")
            .append("</td>");
      }
      table.append("</tr>");
    }
    return table.append("</table>").toString();
  }

  /** As people write it, on one line. */
  static String number(String e164) {
    if (e164 == null) {
      return "–";
    }
    E164 number = new E164(e164);
    return (number.callingCode() + " " + number.national()).replace(' ', '\u00a0');
  }

  /** The first few of many. */
  static String shortened(List<String> numbers) {
    String first =
        numbers.stream().limit(COLUMNS).map(LoaLetter::number).collect(Collectors.joining(", "));
    int more = numbers.size() - COLUMNS;
    return more <= 0 ? first : Words.of("loa.letter.more", first, more);
  }

  private static String fill(String paragraph, LoaText text, Vendor vendor, int days) {
    String provider = text.currentSmsProvider();
    return paragraph
        .replace("{vendor}", vendor.name())
        .replace("{carrier}", text.voiceCarrier() == null ? "the carrier" : text.voiceCarrier())
        .replace("{provider}", provider == null ? "" : " (today " + provider + ")")
        .replace("{nnid}", blank(vendor.nnid()) ? "" : " (NNID " + vendor.nnid() + ")")
        .replace("{respOrg}", blank(vendor.respOrg()) ? "" : " (RespOrg " + vendor.respOrg() + ")")
        .replace("{support}", vendor.support())
        .replace("{days}", Integer.toString(days));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static String orDash(String text) {
    return blank(text) ? "–" : text;
  }
}
