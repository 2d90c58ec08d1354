package org.numberdesk.preflight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.numberdesk.numbers.SenderType;

/**
 * A registration as preflight reads it: plain input, every part of which may be absent, since an
 * incomplete registration is what preflight is for. Component names are the JSON property names of
 * the contract.
 */
public record Submission(
    SenderType senderType,
    Brand brand,
    Campaign campaign,
    Consent consent,
    Policies policies,
    @JsonInclude(JsonInclude.Include.NON_NULL) Filing filing) {

  /** A submission that says nothing beyond what is judged. */
  public Submission(
      SenderType senderType, Brand brand, Campaign campaign, Consent consent, Policies policies) {
    this(senderType, brand, campaign, consent, policies, null);
  }

  /**
   * What single forms ask besides: taken to them as it is, judged by no rule, absent where nothing
   * of it is said.
   *
   * @param mobilePhone of a sole proprietor, in E.164; the registry's code goes there
   * @param altBusinessIdType DUNS, GIIN or LEI
   * @param overview what the company does
   * @param tollFreeUse one of the labels that toll-free verification knows a use by
   * @param additionalInformation what a reviewer of a toll-free number would ask
   * @param reseller the platform that files, where it is not the sender
   * @param linkSample a link as it will be sent
   * @param programmeName of a short code
   * @param codeCountry where a short code is to work, ISO alpha-2
   * @param codeKind RANDOM, VANITY or MOVED from another vendor
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Filing(
      String mobilePhone,
      String altBusinessIdType,
      String altBusinessId,
      String overview,
      String tollFreeUse,
      String additionalInformation,
      String reseller,
      String linkSample,
      String programmeName,
      String codeCountry,
      String codeKind) {}

  /** Who sends: the legal entity and the people behind it. */
  public record Brand(
      String legalName,
      String displayName,
      EntityType entityType,
      String taxId,
      String taxIdType,
      String taxIdCountry,
      String vertical,
      String website,
      String stockSymbol,
      String stockExchange,
      Address address,
      Contact contact,
      String supportEmail,
      String supportPhone) {

    /** A brand of which nothing is known. */
    public static Brand empty() {
      return new Brand(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
  }

  /** A postal address; {@code country} is ISO alpha-2. */
  public record Address(
      String street, String city, String region, String postalCode, String country) {}

  /** The person who answers for the brand; {@code phone} in E.164. */
  public record Contact(String firstName, String lastName, String email, String phone) {}

  /** What is sent, how much of it, from which numbers. {@code monthlyVolume} counts messages. */
  public record Campaign(
      UseCase useCase,
      List<UseCase> subUseCases,
      String description,
      Stage stage,
      Audience audience,
      Integer monthlyVolume,
      List<String> numbers,
      String numbersJustification,
      Boolean embeddedLink,
      Boolean embeddedPhone,
      Boolean ageGated,
      Boolean directLending,
      Boolean affiliateMarketing,
      Boolean numberPool,
      String politicalToken,
      List<String> samples,
      String optInMessage,
      String optOutMessage,
      String helpMessage,
      List<String> optInKeywords,
      List<String> optOutKeywords,
      List<String> helpKeywords) {

    public Campaign {
      subUseCases = without(subUseCases);
      numbers = blanks(numbers);
      samples = blanks(samples);
      optInKeywords = blanks(optInKeywords);
      optOutKeywords = blanks(optOutKeywords);
      helpKeywords = blanks(helpKeywords);
    }

    /** A campaign of which nothing is known. */
    public static Campaign empty() {
      return new Campaign(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null, null);
    }
  }

  /** How the end user agrees, in which words, and what shows it. */
  public record Consent(
      ConsentMethod method,
      String callToAction,
      String url,
      Boolean preChecked,
      Boolean required,
      AgeGate ageGate,
      List<Evidence> evidence) {

    public Consent {
      evidence = without(evidence);
    }

    /** A consent of which nothing is known. */
    public static Consent empty() {
      return new Consent(null, null, null, null, null, null, null);
    }
  }

  /**
   * Something that shows the opt-in: either {@code url} or {@code document}, the id of an upload,
   * counts.
   */
  public record Evidence(EvidenceKind kind, String url, String document, ContactChannel channel) {}

  /** The sender's own policies, by address, by text, or both. */
  public record Policies(
      String privacyUrl,
      String privacyText,
      String termsUrl,
      String termsText,
      List<Subsidiary> subsidiaries) {

    public Policies {
      subsidiaries = without(subsidiaries);
    }

    /** Policies of which nothing is known. */
    public static Policies empty() {
      return new Policies(null, null, null, null, null);
    }
  }

  /** A subsidiary or affiliated brand that may text as well, and what for. */
  public record Subsidiary(String name, String purpose) {}

  /** The same submission with an empty part wherever one is absent, so that rules need not ask. */
  public Submission whole() {
    return new Submission(
        senderType,
        brand == null ? Brand.empty() : brand,
        campaign == null ? Campaign.empty() : campaign,
        consent == null ? Consent.empty() : consent,
        policies == null ? Policies.empty() : policies,
        filing);
  }

  /** Keeps positions, which findings name: an absent text becomes an empty one. */
  private static List<String> blanks(List<String> texts) {
    if (texts == null) {
      return List.of();
    }
    List<String> kept = new ArrayList<>(texts);
    kept.replaceAll(text -> text == null ? "" : text);
    return Collections.unmodifiableList(kept);
  }

  private static <T> List<T> without(List<T> parts) {
    if (parts == null) {
      return List.of();
    }
    return parts.stream().filter(part -> part != null).toList();
  }
}
