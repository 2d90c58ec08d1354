package org.numberdesk.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;
import org.numberdesk.shared.Json;

/** Brings port orders of Acme into any state over REST. */
final class PortOrders {

  static final String ZONE = "America/Boise";

  private static final String TO_CARRIER = "a:submit r:start-review r:send-to-carrier ";

  /** The moves that lead from a draft to each state; a is the customer, r staff, l a lead. */
  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("DRAFT", ""),
          Map.entry("SUBMITTED", "a:submit"),
          Map.entry("IN_REVIEW", "a:submit r:start-review"),
          Map.entry("NEEDS_INFO", "a:submit r:start-review r:request-info"),
          Map.entry("SENT_TO_CARRIER", TO_CARRIER),
          Map.entry("CARRIER_REJECTED", TO_CARRIER + "r:carrier-reject"),
          Map.entry("FOC_CONFIRMED", TO_CARRIER + "r:confirm-foc+10"),
          Map.entry("DATE_CHANGE_REQUESTED", TO_CARRIER + "r:confirm-foc+10 a:request-date-change"),
          Map.entry("LOCKED", TO_CARRIER + "r:confirm-foc+1"),
          Map.entry("ACTIVATING", TO_CARRIER + "r:confirm-foc+1 r:start-activation"),
          Map.entry("PARTIAL", TO_CARRIER + "r:confirm-foc+1 r:start-activation r:voice-ported/1"),
          Map.entry(
              "VOICE_PORTED", TO_CARRIER + "r:confirm-foc+1 r:start-activation r:voice-ported"),
          Map.entry(
              "SNAPBACK_REQUESTED",
              TO_CARRIER + "r:confirm-foc+1 r:start-activation r:voice-ported r:request-snapback"),
          Map.entry(
              "REVERTED",
              TO_CARRIER
                  + "r:confirm-foc+1 r:start-activation r:voice-ported r:request-snapback r:reverted"),
          Map.entry("REJECTED", "a:submit r:start-review r:reject"),
          Map.entry("WITHDRAWN", "a:withdraw"),
          Map.entry("CANCELLED", TO_CARRIER + "r:cancel"));

  private static final AtomicInteger NEXT = new AtomicInteger(2_010_000);

  private final PortalClient acme;
  private final PortalClient reviewer;
  private final PortalClient lead;

  PortOrders(PortalClient any) {
    acme = any.as(PortalClient.ACME);
    reviewer = any.as(PortalClient.REVIEWER);
    lead = any.as(PortalClient.LEAD);
  }

  /** A local number that nobody has yet. */
  static String freshNumber() {
    return "+1208" + NEXT.getAndIncrement();
  }

  /** What a complete order says, for these numbers. */
  static ObjectNode text(String... numbers) {
    try {
      ObjectNode text =
          (ObjectNode)
              Json.MAPPER.readTree(
                  """
                  {"losingCarrier":"Ziply","customerName":"Blue Fern Dental LLC",
                   "serviceAddress":{"street":"12 Alder St","city":"Boise","region":"ID","postalCode":"83702","country":"US"},
                   "billingTelephoneNumber":"+12083420100","accountNumber":"88-1","pin":"4411",
                   "authorizedPerson":{"firstName":"Ana","lastName":"Ruiz","title":"Owner","email":"ana@bluefern.example"},
                   "portType":"FULL","keepNumbers":[],"newBillingTelephoneNumber":null,"lineFeatures":[],"wireless":false,
                   "sms":"WITH_PORT","loa":null,"documents":[],
                   "acknowledgements":["KEEP_OLD_SERVICE","EARLY_TERMINATION","OTHER_LINES","NO_SPECIAL_FEATURES"],
                   "desired":null,"fallbackNumber":"+12083420199"}
                  """);
      text.set("numbers", Json.MAPPER.valueToTree(List.of(numbers)));
      return text;
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode draft(String... numbers) {
    return acme.post("api/v1/porting", text(numbers)).json();
  }

  /** An order of two fresh numbers in a state. */
  JsonNode in(String state) {
    JsonNode order = draft(freshNumber(), freshNumber());
    for (String step : PATHS.get(state).strip().split(" ")) {
      if (!step.isEmpty()) {
        order = make(order, step);
      }
    }
    Assertions.assertEquals(state, get(order).path("status").asText());
    return get(order);
  }

  JsonNode get(JsonNode order) {
    return reviewer.get(address(order)).json();
  }

  /** Makes a step: {@code a:submit}, {@code r:confirm-foc+10}, {@code r:voice-ported/1}. */
  JsonNode make(JsonNode order, String step) {
    String[] parts = step.split(":");
    PortalClient who = parts[0].equals("a") ? acme : parts[0].equals("l") ? lead : reviewer;
    String move = parts[1].split("[+/]")[0];
    ObjectNode body = body(move, order);
    if (parts[1].contains("+")) {
      int days = Integer.parseInt(parts[1].split("\\+")[1]);
      body.put("at", local(days));
    }
    if (parts[1].contains("/")) {
      body.set(
          "numbers",
          Json.MAPPER.createArrayNode().add(order.path("numbers").path(0).path("number").asText()));
    }
    PortalClient.Answer answer = who.post(address(order) + "/" + move, body);
    Assertions.assertEquals(200, answer.status(), step + " " + answer.response().body());
    return answer.json();
  }

  static String local(int days) {
    return LocalDateTime.now(ZoneId.of(ZONE))
        .plusDays(days)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  /** A date that the calendar allows, from the portal itself. */
  static String allowedDate(PortalClient client) {
    String from = LocalDateTime.now(ZoneId.of(ZONE)).toLocalDate().plusDays(1).toString();
    String to = LocalDateTime.now(ZoneId.of(ZONE)).toLocalDate().plusDays(30).toString();
    return client
        .get(
            "api/v1/porting/windows?losingCarrier=Ziply&sms=WITH_PORT&from="
                + from
                + "&to="
                + to
                + "&zone="
                + ZONE)
        .json()
        .path("windows")
        .path(0)
        .path("start")
        .asText();
  }

  static String address(JsonNode order) {
    return "api/v1/porting/" + order.path("id").asText();
  }

  /** A well-formed body of a move. */
  ObjectNode body(String move, JsonNode order) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("version", order.path("version").asLong());
    switch (move) {
      case "request-info" ->
          body.put("comment", "Which account?").putArray("fields").add("accountNumber");
      case "answer", "reject", "emergency-stop" -> body.put("comment", "As agreed.");
      case "send-to-carrier" -> body.put("letterOnFile", true);
      case "confirm-foc" -> body.put("at", local(10)).put("zone", ZONE);
      case "carrier-reject" -> body.put("code", "7402").put("comment", "Address");
      case "request-date-change" -> {
        String start = allowedDate(acme);
        body.put("date", start.substring(0, 10))
            .put("from", start.substring(11, 16))
            .put("zone", ZONE);
        body.put("comment", "Inventory that day");
      }
      case "sms" -> body.put("to", "PENDING");
      case "release" -> body.put("owner", "Ziply port desk").put("date", "2030-01-07");
      case "comment" -> body.put("comment", "We called them.");
      default -> {}
    }
    return body;
  }
}
