package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The workflow's table over REST: every state with every move by every actor, in the order of the
 * checks: absent, role, version, state, body.
 */
@ArquillianTest
@RunAsClient
class RegistrationMovesApiIT {

  /** State: the moves it knows, as the workflow's table has them. */
  private static final String TABLE =
      """
      DRAFT: submit withdraw
      SUBMITTED: claim withdraw
      IN_REVIEW: approve request-changes reject release reassign
      CHANGES_REQUESTED: submit withdraw
      READY_FOR_CARRIER: send-to-carrier
      WITH_CARRIER: carrier-approve carrier-reject escalate
      CARRIER_REJECTED: submit withdraw
      APPROVED: warn suspend
      SUSPENDED: reinstate
      REJECTED:
      WITHDRAWN:
      """;

  private static final Set<String> CUSTOMER = Set.of("submit", "withdraw");
  private static final Set<String> LEAD_ONLY = Set.of("reassign");
  private static final List<String> ACTORS =
      List.of(
          PortalClient.ACME,
          PortalClient.ACME_VIEWER,
          PortalClient.GLOBEX,
          PortalClient.REVIEWER,
          PortalClient.LEAD);

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

  private static List<String> moves() {
    return table().values().stream().flatMap(Set::stream).distinct().sorted().toList();
  }

  /** What the order of the checks makes of a well-formed body by this actor. */
  private static int expected(String state, String move, String actor) {
    if (actor.equals(PortalClient.GLOBEX)) {
      return 404;
    }
    boolean customerMove = CUSTOMER.contains(move);
    boolean may =
        switch (actor) {
          case PortalClient.ACME -> customerMove;
          case PortalClient.REVIEWER -> !customerMove && !LEAD_ONLY.contains(move);
          case PortalClient.LEAD -> !customerMove;
          default -> false;
        };
    if (!may) {
      return 403;
    }
    return table().get(state).contains(move) ? 200 : 409;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DRAFT",
        "SUBMITTED",
        "IN_REVIEW",
        "CHANGES_REQUESTED",
        "READY_FOR_CARRIER",
        "WITH_CARRIER",
        "CARRIER_REJECTED",
        "APPROVED",
        "SUSPENDED",
        "REJECTED",
        "WITHDRAWN"
      })
  void aStateKnowsItsMovesAndNoOther(String state) {
    PortalClient client = PortalClient.of(portal, null);
    Registrations registrations = new Registrations(client);
    JsonNode untouched = registrations.in(state);
    List<String> wrong = new ArrayList<>();
    for (String move : moves()) {
      for (String actor : ACTORS) {
        int expected = expected(state, move, actor);
        JsonNode registration = expected == 200 ? registrations.in(state) : untouched;
        PortalClient.Answer answer =
            client
                .as(actor)
                .post(
                    Registrations.address(registration) + "/" + move,
                    Registrations.body(move, registration));
        if (answer.status() != expected) {
          wrong.add(
              "%s by %s: %d instead of %d %s"
                  .formatted(move, actor, answer.status(), expected, answer.response().body()));
        }
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    JsonNode after = client.as(PortalClient.ACME).get(Registrations.address(untouched)).json();
    assertEquals(untouched.path("version"), after.path("version"), "a refused move left a trace");
  }

  @Test
  void aStaleVersionIsToldBeforeTheState() {
    PortalClient client = PortalClient.of(portal, PortalClient.REVIEWER);
    JsonNode registration = new Registrations(client).in("SUBMITTED");
    ObjectNode body = Registrations.body("approve", registration);
    body.put("version", 99);
    PortalClient.Answer answer =
        client.post(Registrations.address(registration) + "/approve", body);
    assertEquals(409, answer.status());
    assertEquals("error.staleVersion", answer.json().path("code").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"request-changes", "reject"})
  void aRefusalWithoutReasonIsAFieldError(String move) {
    PortalClient client = PortalClient.of(portal, PortalClient.REVIEWER);
    JsonNode registration = new Registrations(client).in("IN_REVIEW");
    ObjectNode body = Registrations.body(move, registration);
    body.remove("reasons");
    PortalClient.Answer answer =
        client.post(Registrations.address(registration) + "/" + move, body);
    assertEquals(422, answer.status());
    assertEquals("reasons", answer.json().at("/errors/0/field").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT_A_CODE", "VENDOR:acme:1", "VENDOR:twilio:", "vendor"})
  void aReasonMustBeOnTheList(String code) {
    PortalClient client = PortalClient.of(portal, PortalClient.REVIEWER);
    JsonNode registration = new Registrations(client).in("IN_REVIEW");
    ObjectNode body = Registrations.body("reject", registration);
    ((ObjectNode) body.path("reasons").get(0)).put("code", code);
    PortalClient.Answer answer = client.post(Registrations.address(registration) + "/reject", body);
    assertEquals(422, answer.status());
    assertEquals("reasons[0].code", answer.json().at("/errors/0/field").asText());
  }

  @Test
  void aMoveNobodyKnowsIsAbsent() {
    PortalClient client = PortalClient.of(portal, PortalClient.LEAD);
    JsonNode registration = new Registrations(client).in("DRAFT");
    for (String path : Arrays.asList("expire", "approved", "SUBMIT")) {
      assertEquals(
          404,
          client
              .post(
                  Registrations.address(registration) + "/" + path,
                  Registrations.body(path, registration))
              .status());
    }
  }

  @Test
  void whatOneWroteOneDoesNotDecide() {
    PortalClient lead = PortalClient.of(portal, PortalClient.LEAD);
    Registrations registrations = new Registrations(lead);
    JsonNode draft =
        lead.post(
                "api/v1/registrations?organisation=acme",
                Registrations.clean(registrations.freshNumber()))
            .json();
    JsonNode submitted =
        lead.as(PortalClient.ACME)
            .post(Registrations.address(draft) + "/submit", Registrations.body("submit", draft))
            .json();
    JsonNode claimed =
        lead.post(Registrations.address(draft) + "/claim", Registrations.body("claim", submitted))
            .json();
    PortalClient.Answer approval =
        lead.post(
            Registrations.address(draft) + "/approve", Registrations.body("approve", claimed));
    assertEquals(403, approval.status(), approval.response().body());
  }
}
