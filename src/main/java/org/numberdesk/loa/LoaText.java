package org.numberdesk.loa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.numberdesk.documents.DocumentId;
import org.numberdesk.shared.Json;

/**
 * What a customer writes in a request, as the interface has it. Everything may be absent in a
 * draft.
 *
 * @param numbers E.164, or as their country writes them when they come in
 * @param customerName the subscriber, exactly as on the bill
 * @param billingTelephoneNumber the account's main number
 * @param pin write-only: never in what is stored or shown
 * @param currentSmsProvider who carries texts on these numbers today, or null for nobody
 * @param preferredCutover when texts should move, or null for as soon as it can be
 * @param documents ids of uploads
 * @param registration the registration under which the numbers will send, or null
 */
public record LoaText(
    List<String> numbers,
    String customerName,
    Address serviceAddress,
    String billingTelephoneNumber,
    String voiceCarrier,
    String accountNumber,
    String pin,
    Signer signer,
    String currentSmsProvider,
    Ownership ownership,
    Cutover preferredCutover,
    @JsonDeserialize(contentUsing = DocumentId.class) List<Long> documents,
    Long registration) {

  /** How the customer's right to the numbers is proven. */
  public enum Ownership {
    /** by a document */
    BILL,
    /** staff call the number */
    CALL
  }

  /** Where the service is, exactly as on the bill. */
  public record Address(
      String street, String city, String region, String postalCode, String country) {

    static final Address NONE = new Address(null, null, null, null, null);
  }

  /** The person who signs; never a company. */
  public record Signer(
      String firstName, String lastName, String title, String email, String phone) {

    static final Signer NONE = new Signer(null, null, null, null, null);

    /** First and last name, as far as given. */
    public String fullName() {
      return ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName))
          .strip();
    }
  }

  /** A local date-time and the zone it is meant in. */
  public record Cutover(String start, String zone) {}

  public static final LoaText EMPTY =
      new LoaText(null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** The same with empty parts in place of absent ones, and texts without blanks around them. */
  public LoaText whole() {
    Address place = serviceAddress == null ? Address.NONE : serviceAddress;
    Signer person = signer == null ? Signer.NONE : signer;
    boolean noCutover =
        preferredCutover == null
            || clean(preferredCutover.start()) == null && clean(preferredCutover.zone()) == null;
    return new LoaText(
        numbers == null ? List.of() : numbers.stream().map(n -> n == null ? "" : n).toList(),
        clean(customerName),
        new Address(
            clean(place.street()),
            clean(place.city()),
            clean(place.region()),
            clean(place.postalCode()),
            clean(place.country())),
        clean(billingTelephoneNumber),
        clean(voiceCarrier),
        clean(accountNumber),
        pin,
        new Signer(
            clean(person.firstName()),
            clean(person.lastName()),
            clean(person.title()),
            clean(person.email()),
            clean(person.phone())),
        clean(currentSmsProvider),
        ownership,
        noCutover
            ? null
            : new Cutover(clean(preferredCutover.start()), clean(preferredCutover.zone())),
        documents == null ? List.of() : documents.stream().filter(d -> d != null).toList(),
        registration);
  }

  private static String clean(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The same without the PIN: the only form in which it is kept. */
  public LoaText withoutPin() {
    return withPin(null);
  }

  LoaText withPin(String given) {
    return new LoaText(
        numbers,
        customerName,
        serviceAddress,
        billingTelephoneNumber,
        voiceCarrier,
        accountNumber,
        given,
        signer,
        currentSmsProvider,
        ownership,
        preferredCutover,
        documents,
        registration);
  }

  /** The same with other numbers. */
  public LoaText withNumbers(List<String> given) {
    return new LoaText(
        given,
        customerName,
        serviceAddress,
        billingTelephoneNumber,
        voiceCarrier,
        accountNumber,
        pin,
        signer,
        currentSmsProvider,
        ownership,
        preferredCutover,
        documents,
        registration);
  }

  LoaText withBilling(String given) {
    return new LoaText(
        numbers,
        customerName,
        serviceAddress,
        given,
        voiceCarrier,
        accountNumber,
        pin,
        signer,
        currentSmsProvider,
        ownership,
        preferredCutover,
        documents,
        registration);
  }

  String write() {
    try {
      return Json.MAPPER.writeValueAsString(withoutPin());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static LoaText read(String text) {
    try {
      return Json.MAPPER.readValue(text, LoaText.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored request can be read", e);
    }
  }

  /** A secret stays out of logs and messages. */
  @Override
  public String toString() {
    return "LoaText[" + customerName + ", " + (numbers == null ? 0 : numbers.size()) + " numbers]";
  }
}
