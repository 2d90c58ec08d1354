package org.numberdesk.porting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Objects;
import org.numberdesk.documents.DocumentId;
import org.numberdesk.shared.Json;

/**
 * What a customer says of a port order, as the REST interface has it. A draft may lack anything.
 *
 * @param billingTelephoneNumber the number the old carrier bills by
 * @param pin the old carrier's; written only, never kept in this text
 * @param keepNumbers of a partial port: what stays with the old carrier
 * @param newBillingTelephoneNumber what the old carrier bills by afterwards
 * @param lineFeatures what hangs on the lines and makes them complex
 * @param loa id of the letter request under which texts are hosted before
 * @param documents ids of uploads
 * @param fallbackNumber where callers reach the customer meanwhile
 */
public record PortText(
    List<String> numbers,
    String losingCarrier,
    String customerName,
    Address serviceAddress,
    String billingTelephoneNumber,
    String accountNumber,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String pin,
    Person authorizedPerson,
    PortType portType,
    List<String> keepNumbers,
    String newBillingTelephoneNumber,
    List<String> lineFeatures,
    Boolean wireless,
    SmsPlan sms,
    Long loa,
    @JsonDeserialize(contentUsing = DocumentId.class) List<Long> documents,
    List<Acknowledgement> acknowledgements,
    Desired desired,
    String fallbackNumber) {

  /** Whether all numbers of the account move. */
  public enum PortType {
    FULL,
    PARTIAL
  }

  /** What the customer has understood. */
  public enum Acknowledgement {
    /** the old service is not cancelled before the port is done */
    KEEP_OLD_SERVICE,
    /** the old carrier may charge for leaving early */
    EARLY_TERMINATION,
    /** other lines of the account may end with it */
    OTHER_LINES,
    /** features of the lines end */
    NO_SPECIAL_FEATURES
  }

  /** Where the lines are, exactly as the old carrier has it. */
  public record Address(
      String street, String city, String region, String postalCode, String country) {}

  /** Who may change the account at the old carrier. */
  public record Person(String firstName, String lastName, String title, String email) {}

  /**
   * When the customer would like it.
   *
   * @param date ISO
   * @param from wall-clock time of the zone, {@code 18:00}; null for whenever is best
   */
  public record Desired(String date, String from, String zone) {}

  public PortText {
    numbers = known(numbers);
    keepNumbers = known(keepNumbers);
    lineFeatures = known(lineFeatures);
    documents = known(documents);
    acknowledgements = known(acknowledgements);
    wireless = Boolean.TRUE.equals(wireless);
  }

  private static <T> List<T> known(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  /** Nothing said yet. */
  public static PortText empty() {
    return new PortText(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null);
  }

  /** The same for other numbers. */
  public PortText of(List<String> others) {
    return new PortText(
        others,
        losingCarrier,
        customerName,
        serviceAddress,
        billingTelephoneNumber,
        accountNumber,
        pin,
        authorizedPerson,
        portType,
        keepNumbers,
        newBillingTelephoneNumber,
        lineFeatures,
        wireless,
        sms,
        loa,
        documents,
        acknowledgements,
        desired,
        fallbackNumber);
  }

  /** What becomes of the texts; they move with the calls where nothing was said. */
  @JsonIgnore
  public SmsPlan smsPlan() {
    return sms == null ? SmsPlan.WITH_PORT : sms;
  }

  /** As it is kept: without the secret. */
  String write() {
    try {
      return Json.MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static PortText read(String json) {
    try {
      return Json.MAPPER.readValue(json, PortText.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored text cannot be read", e);
    }
  }

  /** Without what is in it: a PIN must not reach a log by way of an exception. */
  @Override
  public String toString() {
    return "PortText[…]";
  }
}
