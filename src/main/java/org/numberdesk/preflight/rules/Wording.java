package org.numberdesk.preflight.rules;

import java.util.HashMap;
import java.util.Map;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.UseCase;

/** Fills the catalogue's wording from the customer's own data. */
final class Wording {

  private final Map<String, String> own = new HashMap<>();

  Wording(Submission s) {
    Submission.Brand brand = s.brand();
    String name = first(brand.displayName(), brand.legalName(), "");
    String site = brand.website() == null ? "" : trimmed(brand.website());
    Submission.Contact contact = brand.contact();
    own.put("brand", name);
    own.put(
        "contact",
        first(
            brand.supportPhone(),
            brand.supportEmail(),
            contact == null ? null : contact.email(),
            contact == null ? null : contact.phone(),
            site));
    own.put("privacy", first(s.policies().privacyUrl(), site.isEmpty() ? "" : site + "/privacy"));
    own.put("terms", first(s.policies().termsUrl(), site.isEmpty() ? "" : site + "/terms"));
    own.put("frequency", frequency(s.campaign().useCase()));
    own.put("purpose", "You will receive " + purpose(s.campaign().useCase()) + ".");
  }

  static String first(String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return "";
  }

  private static String trimmed(String site) {
    String text = site.strip();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  /** A one-time code comes once a request; everything else varies. */
  static String frequency(UseCase useCase) {
    return useCase == UseCase.TWO_FACTOR ? "One message per request." : "Message frequency varies.";
  }

  private static String purpose(UseCase useCase) {
    if (useCase == null) {
      return "text messages about your account and your requests";
    }
    return switch (useCase) {
      case TWO_FACTOR -> "one-time verification codes by text message";
      case DELIVERY_NOTIFICATION -> "text messages about the delivery of your orders";
      case CUSTOMER_CARE -> "text messages about your requests and appointments";
      case MARKETING, AGENTS_FRANCHISES -> "marketing text messages with news and offers";
      case FRAUD_ALERT -> "fraud alert text messages about your account";
      case SECURITY_ALERT -> "security alert text messages about your account";
      case HIGHER_EDUCATION, K12_EDUCATION ->
          "text messages about classes, dates and school events";
      case CHARITY -> "text messages about our work, events and ways to give";
      case POLITICAL -> "campaign text messages about events, voting and donations";
      case POLLING_VOTING -> "text messages with surveys and polls";
      case PUBLIC_SERVICE_ANNOUNCEMENT -> "text messages about public services and closures";
      case EMERGENCY -> "emergency alert text messages about safety and weather";
      case SWEEPSTAKE -> "text messages about your entry and its result";
      default -> "text messages about your account and your requests";
    };
  }

  /** Replaces each slot in braces; a slot nobody fills stays empty. */
  String fill(String template, Map<String, String> slots) {
    StringBuilder text = new StringBuilder(template.length() + 32);
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      text.append(template, at, open);
      String slot = template.substring(open + 1, close);
      text.append(slots.getOrDefault(slot, own.getOrDefault(slot, "")));
      at = close + 1;
    }
    return text.append(template, at, template.length()).toString();
  }
}
