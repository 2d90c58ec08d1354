package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The workflow's table over REST: every state with every move by every actor, in the order of the
 * checks: absent, role, version, state, body.
 */
@ArquillianTest
@RunAsClient
class LoaMovesApiIT {

  /** State: the moves it knows, as the workflow's table has them. */
  private static final String TABLE =
      """
      DRAFT: submit withdraw
      SUBMITTED: start-review withdraw
      IN_REVIEW: request-info request-signature reject
      NEEDS_INFO: answer withdraw
      AWAITING_SIGNATURE: accept-scan remind revoke-link withdraw
      SIGNED: send-to-carrier withdraw
      SENT_TO_CARRIER: carrier-reject release-approved schedule-cutover start-cutover request-cancel cancel keep
      CARRIER_REJECTED: request-info send-to-carrier cancel
      CUTOVER_SCHEDULED: start-cutover reschedule request-cancel cancel keep
      CUTOVER_RUNNING: start-test carrier-reject
      TESTING: activate retry
      ACTIVE: revoke
      REJECTED:
      WITHDRAWN:
      CANCELLED:
      REVOKED:
      """;

  private static final Set<String> CUSTOMER =
      Set.of("submit", "withdraw", "answer", "request-cancel");
  private static final List<String> ACTORS =
      List.of(
          PortalClient.ACME, PortalClient.ACME_VIEWER, PortalClient.GLOBEX, PortalClient.REVIEWER);

  @ArquillianResource private URL portal;

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new TreeMap<>();
    TABLE
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(":");
              table.put(
                  parts[0].strip(),
                  parts.length < 2 ? Set.of() : Set.of(parts[1].strip().split(" ")));
            });
    return table;
  }

  static Set<String> states() {
    return table().keySet();
  }

  private static int expected(String state, String move, String actor) {
    if (actor.equals(PortalClient.GLOBEX)) {
      return 404;
    }
    boolean may =
        actor.equals(PortalClient.ACME) && CUSTOMER.contains(move)
            || actor.equals(PortalClient.REVIEWER) && !CUSTOMER.contains(move);
    if (!may) {
      return 403;
    }
    return table().get(state).contains(move) ? 200 : 409;
  }

  @ParameterizedTest
  @MethodSource("states")
  void aStateKnowsItsMovesAndNoOther(String state) {
    PortalClient client = PortalClient.of(portal, null);
    LoaRequests requests = new LoaRequests(client);
    JsonNode untouched = requests.in(state);
    List<String> wrong = new ArrayList<>();
    for (String move : table().values().stream().flatMap(Set::stream).distinct().toList()) {
      for (String actor : ACTORS) {
        int expected = expected(state, move, actor);
        JsonNode request = expected == 200 ? requests.in(state) : untouched;
        PortalClient.Answer answer =
            client
                .as(actor)
                .post(LoaRequests.address(request) + "/" + move, requests.body(move, request));
        if (answer.status() != expected) {
          wrong.add(
              "%s by %s: %d instead of %d %s"
                  .formatted(move, actor, answer.status(), expected, answer.response().body()));
        } else if (expected == 200
            && answer.json().path("version").asLong()
                != client
                    .as(PortalClient.ACME)
                    .get(LoaRequests.address(request))
                    .json()
                    .path("version")
                    .asLong()) {
          wrong.add(move + " answers an older version");
        }
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    JsonNode after = client.as(PortalClient.ACME).get(LoaRequests.address(untouched)).json();
    assertEquals(untouched.path("version"), after.path("version"), "a refused move left a trace");
  }

  @Test
  void aStaleVersionIsToldBeforeTheState() {
    PortalClient reviewer = PortalClient.of(portal, PortalClient.REVIEWER);
    LoaRequests requests = new LoaRequests(reviewer);
    JsonNode request = requests.in("SUBMITTED");
    ObjectNode body = requests.body("activate", request);
    body.put("version", 99);
    PortalClient.Answer answer = reviewer.post(LoaRequests.address(request) + "/activate", body);
    assertEquals(409, answer.status());
    assertEquals("error.staleVersion", answer.json().path("code").asText());
  }

  @ParameterizedTest(name = "{1} in {0} without {2}")
  @CsvSource({
    "SUBMITTED, start-review, version",
    "IN_REVIEW, request-info, comment",
    "IN_REVIEW, reject, comment",
    "AWAITING_SIGNATURE, accept-scan, document",
    "AWAITING_SIGNATURE, accept-scan, signedAt",
    "SENT_TO_CARRIER, carrier-reject, code",
    "SENT_TO_CARRIER, schedule-cutover, start",
    "SENT_TO_CARRIER, schedule-cutover, zone",
    "TESTING, activate, inboundTested",
    "TESTING, activate, evidence",
    "ACTIVE, revoke, comment",
  })
  void whatAMoveNeedsIsAFieldError(String state, String move, String field) {
    PortalClient reviewer = PortalClient.of(portal, PortalClient.REVIEWER);
    LoaRequests requests = new LoaRequests(reviewer);
    JsonNode request = requests.in(state);
    ObjectNode body = requests.body(move, request);
    body.remove(field);
    PortalClient.Answer answer = reviewer.post(LoaRequests.address(request) + "/" + move, body);
    assertEquals(422, answer.status(), answer.response().body());
    assertEquals(field, answer.json().at("/errors/0/field").asText());
  }

  @Test
  void aNumberIsInOneOpenRequestAcrossOrganisations() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    LoaRequests requests = new LoaRequests(acme);
    JsonNode open = requests.in("SUBMITTED");
    ObjectNode again = LoaRequests.form();
    again.set("numbers", open.path("numbers"));
    JsonNode own = acme.post("api/v1/loa", again).json();
    assertEquals("IN_OPEN_REQUEST", own.at("/eligibility/0/code").asText());
    JsonNode others = acme.as(PortalClient.GLOBEX).post("api/v1/loa", again).json();
    assertEquals("UNAVAILABLE", others.at("/eligibility/0/code").asText());
    PortalClient.Answer refused =
        acme.post(LoaRequests.address(own) + "/submit", requests.body("submit", own));
    assertEquals(422, refused.status());
    assertEquals("numbers[0]", refused.json().at("/errors/0/field").asText());
    acme.post(LoaRequests.address(open) + "/withdraw", requests.body("withdraw", open));
    assertEquals(
        "ELIGIBLE",
        acme.get(LoaRequests.address(own)).json().at("/eligibility/0/code").asText(),
        "an end frees the number");
  }

  @Test
  void whileStaffWaitOnlyTheMarkedFieldsChange() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    JsonNode asked = new LoaRequests(acme).in("NEEDS_INFO");
    ObjectNode form = LoaRequests.form();
    form.set("numbers", asked.path("numbers"));
    form.remove("pin");
    form.put("customerName", "Blue Fern Dentistry LLC");
    String match = asked.path("version").asText();
    PortalClient.Answer refused = acme.put(LoaRequests.address(asked), match, form);
    assertEquals(422, refused.status());
    assertEquals("customerName", refused.json().at("/errors/0/field").asText());
    form.put("customerName", "Blue Fern Dental LLC");
    form.withObject("/serviceAddress").put("street", "14 Alder St");
    PortalClient.Answer taken = acme.put(LoaRequests.address(asked), match, form);
    assertEquals(200, taken.status(), taken.response().body());
    assertEquals("14 Alder St", taken.json().at("/serviceAddress/street").asText());
  }

  @Test
  void whatOneWroteOneDoesNotDecide() {
    PortalClient reviewer = PortalClient.of(portal, PortalClient.REVIEWER);
    LoaRequests requests = new LoaRequests(reviewer);
    JsonNode request = reviewer.post("api/v1/loa?organisation=acme", LoaRequests.form()).json();
    request =
        reviewer
            .as(PortalClient.ACME)
            .post(LoaRequests.address(request) + "/submit", requests.body("submit", request))
            .json();
    request =
        reviewer
            .post(
                LoaRequests.address(request) + "/start-review",
                requests.body("start-review", request))
            .json();
    assertEquals(
        403,
        reviewer
            .post(
                LoaRequests.address(request) + "/request-signature",
                requests.body("request-signature", request))
            .status());
  }

  @Test
  void anActiveNumberCarriesTextsAndStandsInTheInventory() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    LoaRequests requests = new LoaRequests(acme);
    JsonNode active = requests.in("ACTIVE");
    String number = active.at("/numbers/0").asText();
    JsonNode found = acme.get("api/v1/numbers/" + number).json();
    assertTrue(found.at("/capabilities").toString().contains("sms"), found.toString());
    assertEquals("CLOSED", active.at("/outage/status").asText());
    assertEquals(
        active.path("id"), acme.get("api/v1/loa?number=" + number).json().at("/items/0/id"));
  }

  @Test
  void fiveHundredNumbersFitOneRequest() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    LoaRequests requests = new LoaRequests(acme);
    ObjectNode form = LoaRequests.form();
    for (int i = 1; i < 500; i++) {
      form.withArray("numbers").add(LoaRequests.unusedNumber());
    }
    JsonNode request = acme.post("api/v1/loa", form).json();
    PortalClient.Answer submitted =
        acme.post(LoaRequests.address(request) + "/submit", requests.body("submit", request));
    assertEquals(200, submitted.status(), submitted.response().body());
    assertEquals(500, submitted.json().path("eligibility").size());
    assertFalse(submitted.response().body().contains(LoaRequests.PIN));
  }
}
