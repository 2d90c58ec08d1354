package org.numberdesk.preflight.rules;

import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;

/** The form's fields: their order, what stands in them, how long they may be. */
final class Form {

  /** Policies have no length of their own; past this the API refuses the text. */
  static final int LONGEST = 100_000;

  private static final List<String> ORDER =
      List.of(
          "senderType",
          "brand.legalName",
          "brand.displayName",
          "brand.entityType",
          "brand.taxId",
          "brand.taxIdType",
          "brand.taxIdCountry",
          "brand.vertical",
          "brand.website",
          "brand.stockSymbol",
          "brand.stockExchange",
          "brand.address.street",
          "brand.address.city",
          "brand.address.region",
          "brand.address.postalCode",
          "brand.address.country",
          "brand.contact.firstName",
          "brand.contact.lastName",
          "brand.contact.email",
          "brand.contact.phone",
          "brand.supportEmail",
          "brand.supportPhone",
          "campaign.useCase",
          "campaign.subUseCases",
          "campaign.description",
          "campaign.monthlyVolume",
          "campaign.numbers",
          "campaign.numbersJustification",
          "campaign.numberPool",
          "campaign.embeddedLink",
          "campaign.embeddedPhone",
          "campaign.ageGated",
          "campaign.directLending",
          "campaign.affiliateMarketing",
          "campaign.politicalToken",
          "campaign.samples",
          "campaign.optInMessage",
          "campaign.optOutMessage",
          "campaign.helpMessage",
          "campaign.optInKeywords",
          "campaign.optOutKeywords",
          "campaign.helpKeywords",
          "consent.method",
          "consent.callToAction",
          "consent.url",
          "consent.preChecked",
          "consent.required",
          "consent.ageGate",
          "consent.evidence",
          "policies.privacyUrl",
          "policies.privacyText",
          "policies.termsUrl",
          "policies.termsText",
          "policies.subsidiaries");

  private Form() {}

  /** Where a field stands in the form; list entries follow one another. */
  static int place(String path) {
    int bracket = path.indexOf('[');
    int base = ORDER.indexOf(bracket < 0 ? path : path.substring(0, bracket));
    int index = bracket < 0 ? 0 : index(path, bracket) + 1;
    return (base < 0 ? ORDER.size() : base) * 10_000 + Math.min(index, 9_999);
  }

  private static int index(String path, int bracket) {
    return Integer.parseInt(path.substring(bracket + 1, path.indexOf(']', bracket)));
  }

  /** What stands in a text field; empty where nothing does or where it holds no text. */
  static String text(Submission s, String path) {
    String text =
        switch (path) {
          case "brand.website" -> s.brand().website();
          case "campaign.description" -> s.campaign().description();
          case "campaign.optInMessage" -> s.campaign().optInMessage();
          case "campaign.optOutMessage" -> s.campaign().optOutMessage();
          case "campaign.helpMessage" -> s.campaign().helpMessage();
          case "consent.callToAction" -> s.consent().callToAction();
          case "policies.privacyText" -> s.policies().privacyText();
          case "policies.termsText" -> s.policies().termsText();
          default -> path.startsWith("campaign.samples[") ? sample(s, path) : "";
        };
    return text == null ? "" : text;
  }

  private static String sample(Submission s, String path) {
    int index = index(path, path.indexOf('['));
    return index < s.campaign().samples().size() ? s.campaign().samples().get(index) : "";
  }

  /**
   * How many characters the registry takes. Figures as Twilio and Sinch publish them for 10DLC and
   * AWS and Telnyx for toll-free; where they differ, the one the registry itself accepts.
   */
  static int limit(String path, SenderType type) {
    int bracket = path.indexOf('[');
    return switch (bracket < 0 ? path : path.substring(0, bracket)) {
      case "brand.legalName", "brand.displayName" -> 255;
      case "brand.taxId" -> type == SenderType.TOLL_FREE ? 500 : 21;
      case "brand.website" -> type == SenderType.TOLL_FREE ? 500 : 100;
      case "brand.stockSymbol" -> 10;
      case "brand.address.street", "brand.address.city" -> 100;
      case "brand.address.region" -> 20;
      case "brand.address.postalCode" -> 10;
      case "brand.contact.firstName",
          "brand.contact.lastName",
          "brand.contact.email",
          "brand.supportEmail" ->
          100;
      case "brand.contact.phone", "brand.supportPhone" -> 20;
      case "campaign.description" -> 4_096;
      case "campaign.samples" -> 1_024;
      case "campaign.optInMessage", "campaign.optOutMessage", "campaign.helpMessage" -> 320;
      case "campaign.optInKeywords", "campaign.optOutKeywords", "campaign.helpKeywords" -> 255;
      case "campaign.numbersJustification" -> 500;
      case "consent.callToAction" -> 2_048;
      case "policies.privacyUrl", "policies.termsUrl" -> type == SenderType.TOLL_FREE ? 500 : 255;
      default -> LONGEST;
    };
  }
}
