package org.numberdesk.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;
import org.numberdesk.shared.Json;

/** Brings registrations of Acme into any state over REST. */
final class Registrations {

  private static final String BASES = "/org/numberdesk/preflight/corpus/bases/";

  /** The moves that lead from a draft to each state; r is the reviewer, a the customer. */
  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("DRAFT", ""),
          Map.entry("SUBMITTED", "a:submit"),
          Map.entry("IN_REVIEW", "a:submit r:claim"),
          Map.entry("CHANGES_REQUESTED", "a:submit r:claim r:request-changes"),
          Map.entry("REJECTED", "a:submit r:claim r:reject"),
          Map.entry("READY_FOR_CARRIER", "a:submit r:claim r:approve"),
          Map.entry("WITH_CARRIER", "a:submit r:claim r:approve r:send-to-carrier"),
          Map.entry(
              "CARRIER_REJECTED", "a:submit r:claim r:approve r:send-to-carrier r:carrier-reject"),
          Map.entry("APPROVED", "a:submit r:claim r:approve r:send-to-carrier r:carrier-approve"),
          Map.entry(
              "SUSPENDED",
              "a:submit r:claim r:approve r:send-to-carrier r:carrier-approve r:suspend"),
          Map.entry("WITHDRAWN", "a:withdraw"));

  private static final AtomicInteger NEXT = new AtomicInteger(2_000_000);

  private final PortalClient acme;
  private final PortalClient reviewer;

  Registrations(PortalClient any) {
    acme = any.as(PortalClient.ACME);
    reviewer = any.as(PortalClient.REVIEWER);
  }

  /** A toll-free number that nobody has yet. */
  static String unusedNumber() {
    return "+1844" + NEXT.getAndIncrement();
  }

  /** A toll-free number that nobody has yet, brought into Acme's inventory. */
  String freshNumber() {
    return bringIn(unusedNumber(), "tollfree", "US");
  }

  /** A number that nobody has yet, beginning with a prefix that seven digits complete. */
  String freshNumber(String prefix, String kind, String country) {
    return bringIn(prefix + NEXT.getAndIncrement(), kind, country);
  }

  private String bringIn(String number, String kind, String country) {
    PortalClient.Answer answer =
        acme.post(
            "api/v1/numbers/import",
            "text/csv",
            "phoneNumber,phoneNumberType,countryCode,name\n%s,%s,%s,Orders\n"
                .formatted(number, kind, country));
    Assertions.assertEquals(1, answer.json().path("imported").asInt(), answer.response().body());
    return number;
  }

  /** A submission that preflight finds ready, naming these numbers. */
  static ObjectNode clean(String... numbers) {
    ObjectNode submission = base("orders-tollfree");
    submission.withObject("/campaign").set("numbers", Json.MAPPER.valueToTree(List.of(numbers)));
    return submission;
  }

  /** The answers of a British sender, with the opt-in's address as its only evidence. */
  static ObjectNode british() {
    ObjectNode text = base("orders-tollfree");
    text.put("senderType", "UK_LONG_NUMBER");
    ObjectNode brand = text.withObject("/brand");
    brand.put("legalName", "Parcel and Pine Limited").put("taxId", "07495895");
    brand.put("taxIdType", "CRN").put("taxIdCountry", "GB");
    brand.withObject("/address").put("street", "12 Deansgate").put("city", "Manchester");
    brand.withObject("/address").put("region", "Greater Manchester");
    brand.withObject("/address").put("postalCode", "M3 1AZ").put("country", "GB");
    brand.withObject("/contact").put("phone", "+441614960174");
    brand.put("supportPhone", "+441614960100");
    text.withObject("/campaign").put("embeddedLink", false); // asked by American registers alone
    text.withObject("/consent").withArray("evidence").remove(1);
    return text;
  }

  /** Some parts of a submission. */
  static ObjectNode only(ObjectNode submission, String... parts) {
    return submission.deepCopy().retain(parts);
  }

  /** A submission of the corpus that preflight finds ready. */
  static ObjectNode base(String name) {
    try (InputStream in = Registrations.class.getResourceAsStream(BASES + name + ".json")) {
      return (ObjectNode) Json.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A registration in a state, as the interface shows it. */
  JsonNode in(String state) {
    JsonNode registration = acme.post("api/v1/registrations", clean(freshNumber())).json();
    for (String step : PATHS.get(state).split(" ")) {
      if (!step.isEmpty()) {
        registration = make(registration, step);
      }
    }
    Assertions.assertEquals(state, registration.path("status").asText());
    return registration;
  }

  private JsonNode make(JsonNode registration, String step) {
    String move = step.substring(2);
    PortalClient.Answer answer =
        (step.startsWith("a") ? acme : reviewer)
            .post(address(registration) + "/" + move, body(move, registration));
    Assertions.assertEquals(200, answer.status(), move + ": " + answer.response().body());
    return answer.json();
  }

  static String address(JsonNode registration) {
    return "api/v1/registrations/" + registration.path("id").asLong();
  }

  /** A body with which the move is complete. */
  static ObjectNode body(String move, JsonNode registration) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("version", registration.path("version").asLong());
    switch (move) {
      case "request-changes", "reject", "carrier-reject", "warn", "suspend" ->
          body.withArray("reasons")
              .addObject()
              .put("code", "VENDOR:twilio:30569")
              .put("field", "consent.callToAction")
              .put("comment", "Say that message and data rates may apply.");
      case "send-to-carrier" -> body.put("reference", "TF-1");
      case "escalate" -> body.put("to", "Aggregator").put("comment", "Eight days by now");
      case "reassign" -> body.putNull("to");
      default -> {
        // nothing more is needed
      }
    }
    if (move.equals("warn")) {
      body.put("cureBy", "2099-01-01");
    }
    return body;
  }
}
