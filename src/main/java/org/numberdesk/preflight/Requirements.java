package org.numberdesk.preflight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission.Address;
import org.numberdesk.preflight.Submission.Brand;
import org.numberdesk.preflight.Submission.Campaign;
import org.numberdesk.preflight.Submission.Consent;
import org.numberdesk.preflight.Submission.Policies;

/**
 * What a sender type asks for, told before anything is written. Nothing is kept by hand: rules are
 * tried on a few filings that say next to nothing, and whatever was looked at is a requirement.
 */
public final class Requirements {

  private static final String NOTHING = "…";
  private static final Map<String, String> SLOTS =
      Map.of(
          "brand", "[your brand]",
          "contact", "[your phone or e-mail]",
          "privacy", "[address of your privacy policy]",
          "terms", "[address of your messaging terms]",
          "frequency", "Message frequency varies.",
          "purpose", "You will receive [what you send] by text message.",
          "n", "the allowed");

  /** The parts of a filing, in its order. */
  public enum Part {
    BRAND,
    CTA,
    EVIDENCE,
    PRIVACY,
    TERMS,
    MESSAGES,
    CONTENT;

    static Part of(Code code) {
      String name = code.name();
      for (Part part : values()) {
        if (name.startsWith(part.name() + "_")) {
          return part;
        }
      }
      return code == Code.FIELD_REQUIRED || code == Code.FIELD_TOO_LONG ? BRAND : MESSAGES;
    }
  }

  /**
   * One thing that must hold.
   *
   * @param forbidden whether it is a use that no wording mends
   * @param fix what to do for it
   * @param wording words that satisfy it, with brackets for one's own; null where there are none
   */
  public record Requirement(
      Code code,
      Part part,
      boolean forbidden,
      String fix,
      String wording,
      String source,
      LocalDate since) {}

  private Requirements() {}

  /**
   * Everything that is asked of a filing on a day.
   *
   * @param country where the sender is at home, ISO alpha-2
   */
  public static List<Requirement> of(
      SenderType type, String country, LocalDate day, VendorPolicy policy) {
    Set<Code> asked = EnumSet.noneOf(Code.class);
    Preflight preflight = Preflight.withRulesOf(day);
    for (Submission probe : probes(type, country)) {
      PreflightReport report = preflight.judge(probe, policy);
      report.passed().forEach(code -> asked.add(Code.valueOf(code)));
      report.findings().forEach(found -> asked.add(Code.valueOf(found.code())));
    }
    List<Requirement> requirements = new ArrayList<>();
    for (Part part : Part.values()) {
      asked.stream()
          .filter(code -> Part.of(code) == part)
          .map(code -> requirement(code, part, type))
          .forEach(requirements::add);
    }
    return requirements;
  }

  private static Requirement requirement(Code code, Part part, SenderType type) {
    Catalogue.Entry entry = Catalogue.delivered().entry(code);
    String wording = entry.insert() == null ? null : filled(entry.insert());
    return new Requirement(
        code,
        part,
        entry.forbidden(),
        filled(entry.fix()),
        wording == null || wording.contains(NOTHING) ? null : wording,
        entry.source(),
        entry.since(type));
  }

  private static String filled(String template) {
    String text = template;
    for (Map.Entry<String, String> slot : SLOTS.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return text.replaceAll("\\{[a-z]+}", NOTHING);
  }

  /** Filings that make every rule of the type speak: by the ways to opt in, and by stage. */
  private static List<Submission> probes(SenderType type, String country) {
    List<Submission> probes = new ArrayList<>();
    for (ConsentMethod method : ConsentMethod.values()) {
      probes.add(probe(type, country, method, Stage.LIVE, Audience.CUSTOMERS));
    }
    probes.add(probe(type, country, ConsentMethod.WEB_FORM, Stage.NOT_LIVE, Audience.CUSTOMERS));
    probes.add(probe(type, country, ConsentMethod.WEB_FORM, Stage.DEMO, Audience.DEVELOPERS));
    probes.add(probe(type, country, ConsentMethod.INTERNAL, Stage.LIVE, Audience.EMPLOYEES));
    return probes;
  }

  private static Submission probe(
      SenderType type, String country, ConsentMethod method, Stage stage, Audience audience) {
    Brand brand =
        new Brand(
            "A. Example LLC",
            "Example",
            EntityType.PRIVATE_PROFIT,
            "1",
            null,
            country,
            null,
            "http://example",
            null,
            null,
            new Address(null, null, null, null, country),
            null,
            null,
            null);
    Campaign campaign =
        new Campaign(
            UseCase.CUSTOMER_CARE,
            List.of(),
            "Texts",
            stage,
            audience,
            1,
            List.of("1"),
            null,
            true,
            true,
            false,
            false,
            false,
            false,
            null,
            List.of("Text"),
            "In",
            "Out",
            "Help",
            List.of("START"),
            List.of("STOP"),
            List.of("HELP"));
    Consent consent = new Consent(method, "Texts", null, false, false, AgeGate.NONE, List.of());
    Policies policies = new Policies(null, "Privacy", null, "Terms", List.of());
    return new Submission(type, brand, campaign, consent, policies);
  }
}
