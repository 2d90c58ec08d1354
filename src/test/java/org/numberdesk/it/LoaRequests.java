package org.numberdesk.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Assertions;
import org.numberdesk.shared.Json;

/** Brings requests of Acme for SMS on voice numbers into any state over REST. */
final class LoaRequests {

  static final String PIN = "739118";

  /** The moves that lead from a draft to each state; r is the reviewer, a the customer. */
  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("DRAFT", ""),
          Map.entry("SUBMITTED", "a:submit"),
          Map.entry("IN_REVIEW", "a:submit r:start-review"),
          Map.entry("NEEDS_INFO", "a:submit r:start-review r:request-info"),
          Map.entry("AWAITING_SIGNATURE", "a:submit r:start-review r:request-signature"),
          Map.entry("SIGNED", "a:submit r:start-review r:request-signature r:accept-scan"),
          Map.entry("SENT_TO_CARRIER", "SIGNED r:send-to-carrier"),
          Map.entry("CARRIER_REJECTED", "SIGNED r:send-to-carrier r:carrier-reject"),
          Map.entry("CUTOVER_SCHEDULED", "SIGNED r:send-to-carrier r:schedule-cutover"),
          Map.entry("CUTOVER_RUNNING", "SIGNED r:send-to-carrier r:start-cutover"),
          Map.entry("TESTING", "SIGNED r:send-to-carrier r:start-cutover r:start-test"),
          Map.entry("ACTIVE", "SIGNED r:send-to-carrier r:start-cutover r:start-test r:activate"),
          Map.entry(
              "REVOKED",
              "SIGNED r:send-to-carrier r:start-cutover r:start-test r:activate r:revoke"),
          Map.entry("CANCELLED", "SIGNED r:send-to-carrier r:cancel"),
          Map.entry("REJECTED", "a:submit r:start-review r:reject"),
          Map.entry("WITHDRAWN", "a:withdraw"));

  private static final AtomicInteger NEXT = new AtomicInteger(3_000_000);
  private final PortalClient acme;
  private final PortalClient reviewer;
  private String scan;

  LoaRequests(PortalClient any) {
    acme = any.as(PortalClient.ACME);
    reviewer = any.as(PortalClient.REVIEWER);
  }

  /** A number of Idaho that nobody has yet. */
  static String unusedNumber() {
    return "+1208" + NEXT.getAndIncrement();
  }

  /** A complete form naming a fresh number. */
  static ObjectNode form() {
    try (InputStream in =
        LoaRequests.class.getResourceAsStream("/org/numberdesk/loa/complete.json")) {
      ObjectNode form = (ObjectNode) Json.MAPPER.readTree(in);
      form.putArray("numbers").add(unusedNumber());
      form.put("pin", PIN);
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A request in a state, as the interface shows it. */
  JsonNode in(String state) {
    PortalClient.Answer created = acme.post("api/v1/loa", form());
    Assertions.assertEquals(201, created.status(), created.response().body());
    JsonNode request = created.json();
    String path = PATHS.get(state).replace("SIGNED ", PATHS.get("SIGNED") + " ");
    for (String step : path.split(" ")) {
      if (!step.isEmpty()) {
        request = make(request, step);
      }
    }
    Assertions.assertEquals(state, request.path("status").asText());
    return request;
  }

  private JsonNode make(JsonNode request, String step) {
    String move = step.substring(2);
    PortalClient.Answer answer =
        (step.startsWith("a") ? acme : reviewer)
            .post(address(request) + "/" + move, body(move, request));
    Assertions.assertEquals(200, answer.status(), move + ": " + answer.response().body());
    return answer.json();
  }

  static String address(JsonNode request) {
    return "api/v1/loa/" + request.path("id").asLong();
  }

  /** A body with which the move is complete. */
  ObjectNode body(String move, JsonNode request) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("version", request.path("version").asLong());
    switch (move) {
      case "request-info" ->
          body.put("comment", "The bill says 14 Alder St.")
              .putArray("fields")
              .add("serviceAddress.street");
      case "reject", "revoke" -> body.put("comment", "The subscriber asked for it.");
      case "accept-scan" ->
          body.put("document", scan()).put("signedAt", LocalDate.now().minusDays(1).toString());
      case "send-to-carrier" -> body.putNull("notBefore");
      case "carrier-reject" ->
          body.put("code", "ADDRESS_MISMATCH").put("comment", "Another house number.");
      case "schedule-cutover", "reschedule" ->
          body.put("start", LocalDate.now().plusDays(9) + "T18:00").put("zone", "America/Boise");
      case "activate" ->
          body.put("inboundTested", true)
              .put("outboundTested", true)
              .put("evidence", "Both ways at 18:40, message ids 1 and 2.");
      default -> {
        // nothing more is needed
      }
    }
    return body;
  }

  /** The id of a letter on paper, scanned; all requests of this maker share it. */
  String scan() {
    if (scan == null) {
      PortalClient.Answer answer =
          acme.upload("api/v1/documents", "LOA", "letter.pdf", "application/pdf", page());
      Assertions.assertEquals(201, answer.status(), answer.response().body());
      scan = answer.json().path("id").asText();
    }
    return scan;
  }

  private static byte[] page() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle("Letter " + NEXT.getAndIncrement());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
