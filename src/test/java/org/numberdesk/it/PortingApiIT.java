package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Port orders over REST: every state with every move by every actor in the order of the checks,
 * dates, splits, secrets, and two orders that want the same numbers.
 */
@ArquillianTest
@RunAsClient
class PortingApiIT {

  /** State: the moves it knows, as the workflow's table has them. */
  private static final String TABLE =
      """
      DRAFT: submit withdraw
      SUBMITTED: start-review withdraw
      IN_REVIEW: request-info send-to-carrier reject
      NEEDS_INFO: answer withdraw
      SENT_TO_CARRIER: confirm-foc carrier-reject request-cancel cancel keep
      CARRIER_REJECTED: request-info send-to-carrier cancel
      FOC_CONFIRMED: request-date-change carrier-reject request-cancel cancel keep
      DATE_CHANGE_REQUESTED: confirm-foc carrier-reject request-cancel cancel keep
      LOCKED: start-activation emergency-stop
      ACTIVATING: voice-ported carrier-reject
      PARTIAL: voice-ported carrier-reject request-snapback
      VOICE_PORTED: request-snapback
      SNAPBACK_REQUESTED: reverted snapback-refused
      REJECTED:
      WITHDRAWN:
      CANCELLED:
      REVERTED:
      """;

  private static final Set<String> CUSTOMER =
      Set.of("submit", "withdraw", "answer", "request-cancel");
  private static final Set<String> BOTH = Set.of("request-date-change");
  private static final Set<String> LEAD_ONLY = Set.of("emergency-stop");
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

  private static int expected(String state, String move, String actor) {
    if (actor.equals(PortalClient.GLOBEX)) {
      return 404;
    }
    boolean may =
        switch (actor) {
          case PortalClient.ACME -> CUSTOMER.contains(move) || BOTH.contains(move);
          case PortalClient.REVIEWER -> !CUSTOMER.contains(move) && !LEAD_ONLY.contains(move);
          case PortalClient.LEAD -> !CUSTOMER.contains(move);
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
        "NEEDS_INFO",
        "SENT_TO_CARRIER",
        "CARRIER_REJECTED",
        "FOC_CONFIRMED",
        "DATE_CHANGE_REQUESTED",
        "LOCKED",
        "ACTIVATING",
        "PARTIAL",
        "VOICE_PORTED",
        "SNAPBACK_REQUESTED",
        "REJECTED",
        "WITHDRAWN",
        "CANCELLED",
        "REVERTED"
      })
  void aStateKnowsItsMovesAndNoOther(String state) {
    PortalClient client = PortalClient.of(portal, null);
    PortOrders orders = new PortOrders(client);
    JsonNode untouched = orders.in(state);
    List<String> wrong = new ArrayList<>();
    for (String move : moves()) {
      for (String actor : ACTORS) {
        int expected = expected(state, move, actor);
        if (expected == 200 && actor.equals(PortalClient.LEAD) && !LEAD_ONLY.contains(move)) {
          continue;
        }
        JsonNode order = expected == 200 ? orders.in(state) : untouched;
        PortalClient.Answer answer =
            client.as(actor).post(PortOrders.address(order) + "/" + move, orders.body(move, order));
        if (answer.status() != expected) {
          wrong.add(
              "%s by %s: %d instead of %d %s"
                  .formatted(move, actor, answer.status(), expected, answer.response().body()));
        }
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    JsonNode after = orders.get(untouched);
    assertEquals(untouched.path("status"), after.path("status"));
    assertEquals(madeByPeople(untouched), madeByPeople(after), "a refused move left a trace");
  }

  /** The history without what the portal's own timers note meanwhile, such as that a date locks. */
  private static List<JsonNode> madeByPeople(JsonNode order) {
    List<JsonNode> made = new ArrayList<>();
    order
        .path("history")
        .forEach(
            step -> {
              if (!step.path("by").isNull()) {
                made.add(step);
              }
            });
    return made;
  }

  @Test
  void aWholeOrderWithARejectionAndAPartialResultCompletes() {
    PortalClient client = PortalClient.of(portal, PortalClient.ACME);
    PortOrders orders = new PortOrders(client);
    JsonNode order = orders.in("CARRIER_REJECTED");
    assertEquals("7402", order.path("rejectCode").asText());
    order = orders.make(order, "r:request-info");
    ObjectNode text = PortOrders.text(numbers(order));
    text.remove("pin");
    text.put("accountNumber", "88-2");
    PortalClient.Answer saved =
        client.put(PortOrders.address(order), "\"" + order.path("version").asLong() + "\"", text);
    assertEquals(200, saved.status(), saved.response().body());
    text.put("customerName", "Somebody else");
    assertEquals(422, client.put(PortOrders.address(order), "*", text).status());
    order = orders.make(orders.get(order), "a:answer");
    order = orders.make(order, "r:send-to-carrier");
    assertEquals(2, order.path("attempt").asInt());
    order = orders.make(order, "r:confirm-foc+1");
    order = orders.make(orders.get(order), "r:start-activation");
    order = orders.make(order, "r:voice-ported/1");
    assertEquals("PARTIAL", order.path("status").asText());
    order = orders.make(order, "r:carrier-reject");
    assertEquals("VOICE_PORTED", order.path("status").asText());
    assertEquals("CARRIER_REJECTED", order.path("splits").path(0).path("status").asText());
    for (String to :
        List.of(
            "PENDING",
            "ACTIVATING",
            "SMS_EXCEPTION",
            "ACTIVATING",
            "SMS_ROUTED",
            "CAMPAIGN_BLOCKED",
            "CAMPAIGN_LINKING",
            "TESTED")) {
      ObjectNode body = orders.body("sms", order);
      body.put("to", to);
      PortalClient.Answer answer =
          client.as(PortalClient.REVIEWER).post(PortOrders.address(order) + "/sms", body);
      assertEquals(200, answer.status(), to + answer.response().body());
      order = answer.json();
    }
    order = orders.get(order);
    assertEquals("COMPLETED", order.path("status").asText());
    assertFalse(order.path("pinOnFile").asBoolean(), "the PIN outlived the order");
    assertFalse(order.path("outage").path("actualEnd").isNull());
  }

  private static String[] numbers(JsonNode order) {
    return Stream.iterate(0, i -> i + 1)
        .limit(order.path("numbers").size())
        .map(i -> order.path("numbers").path(i).path("number").asText())
        .toArray(String[]::new);
  }

  @Test
  void aSecretIsNeverAnswered() {
    PortalClient client = PortalClient.of(portal, PortalClient.ACME);
    JsonNode order = new PortOrders(client).draft(PortOrders.freshNumber());
    assertTrue(order.path("pinOnFile").asBoolean());
    assertFalse(client.get(PortOrders.address(order)).response().body().contains("4411"));
  }

  @Test
  void whatCannotMoveTogetherIsSplit() {
    PortalClient client = PortalClient.of(portal, PortalClient.ACME);
    PortOrders orders = new PortOrders(client);
    String local = PortOrders.freshNumber();
    String free = "+1888" + local.substring(5);
    JsonNode draft = orders.draft(local, free);
    assertEquals(free, draft.path("splits").path(0).path("numbers").path(0).asText());
    JsonNode order = orders.make(draft, "a:submit");
    assertEquals(1, order.path("numbers").size());
    JsonNode split = order.path("splits").path(0);
    assertEquals("SUBMITTED", split.path("status").asText());
    assertEquals("PORTING", client.get("api/v1/numbers/" + free).json().path("status").asText());
  }

  @Test
  void everyDateIsOfferedOrRefusedOnce() {
    PortalClient client = PortalClient.of(portal, PortalClient.ACME);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    JsonNode answer =
        client
            .get(
                "api/v1/porting/windows?numbers=%2B12083420111,%2B12083420112&losingCarrier=Ziply&sms=WITH_PORT&from="
                    + today
                    + "&to="
                    + today.plusDays(40)
                    + "&zone=Europe/London")
            .json();
    Set<String> dates = new HashSet<>();
    answer.path("windows").forEach(w -> dates.add(w.path("start").asText().substring(0, 10)));
    answer.path("refused").forEach(r -> dates.add(r.path("date").asText()));
    assertEquals(41, dates.size());
    assertEquals(41, answer.path("windows").size() + answer.path("refused").size());
    long last = 0;
    for (JsonNode window : answer.path("windows")) {
      assertTrue(window.path("overlapBusinessMinutes").asLong() >= last, "best first");
      last = window.path("overlapBusinessMinutes").asLong();
    }
    assertEquals(400, client.get("api/v1/porting/windows?from=2026-13-01&to=2026-12-01").status());
  }

  @Test
  void anotherOrderOfTheSameNumbersTakesItsDate() {
    PortalClient client = PortalClient.of(portal, PortalClient.ACME);
    JsonNode order = new PortOrders(client).in("FOC_CONFIRMED");
    String date = order.path("focDate").asText().substring(0, 10);
    JsonNode answer =
        client
            .get(
                "api/v1/porting/windows?numbers="
                    + order.path("numbers").path(0).path("number").asText().replace("+", "%2B")
                    + "&losingCarrier=T-Mobile&from="
                    + date
                    + "&to="
                    + date
                    + "&zone="
                    + PortOrders.ZONE)
            .json();
    String code = answer.path("refused").path(0).path("code").asText();
    assertTrue(Set.of("WINDOW_TAKEN", "WEEKEND", "HOLIDAY").contains(code), answer.toString());
  }

  @Test
  void aDateThatIsRefusedNamesItsCode() {
    PortalClient client = PortalClient.of(portal, PortalClient.ACME);
    ObjectNode text = PortOrders.text(PortOrders.freshNumber());
    String tomorrow = LocalDate.now(ZoneId.of(PortOrders.ZONE)).plusDays(1).toString();
    text.putObject("desired")
        .put("date", tomorrow)
        .put("from", "18:00")
        .put("zone", PortOrders.ZONE);
    JsonNode draft = client.post("api/v1/porting", text).json();
    PortalClient.Answer answer =
        client.post(
            PortOrders.address(draft) + "/submit",
            Map.of("version", draft.path("version").asLong()));
    assertEquals(422, answer.status());
    assertEquals("desired.date", answer.json().path("errors").path(0).path("field").asText());
    assertTrue(answer.response().body().contains("TOO_SOON"), answer.response().body());
  }

  @Test
  void ofTwoOrdersThatWantTheSameNumbersOneWins() {
    PortalClient client = PortalClient.of(portal, PortalClient.ACME);
    PortOrders orders = new PortOrders(client);
    for (int round = 0; round < 5; round++) {
      String shared = PortOrders.freshNumber();
      JsonNode one = orders.draft(shared, PortOrders.freshNumber());
      JsonNode other = orders.draft(PortOrders.freshNumber(), shared);
      List<CompletableFuture<PortalClient.Answer>> race =
          Stream.of(one, other)
              .map(
                  draft ->
                      CompletableFuture.supplyAsync(
                          () ->
                              (draft == one ? client : client.as(Asker.PARTNER.token()))
                                  .post(
                                      PortOrders.address(draft) + "/submit",
                                      Map.of("version", draft.path("version").asLong()))))
              .toList();
      int[] statuses = race.stream().mapToInt(answer -> answer.join().status()).sorted().toArray();
      assertEquals(200, statuses[0], Arrays.toString(statuses));
      assertTrue(statuses[1] == 409 || statuses[1] == 422, Arrays.toString(statuses));
      race.stream()
          .map(CompletableFuture::join)
          .filter(answer -> answer.status() != 200)
          .forEach(
              answer ->
                  assertTrue(
                      answer.json().path("code").asText().equals("porting.error.held")
                          || answer.json().at("/errors/0/field").asText().startsWith("numbers"),
                      answer.response().body()));
    }
  }

  @Test
  void unknownPropertiesAndAbsentBodiesAreMalformed() {
    PortalClient client = PortalClient.of(portal, PortalClient.ACME);
    assertEquals(
        400, client.post("api/v1/porting", "application/json", "{\"numberz\":[]}").status());
    assertEquals(
        422,
        client.post("api/v1/porting", "application/json", "{\"numbers\":[\"208 342\"]}").status());
    assertEquals(404, client.get("api/v1/porting/1").status());
  }
}
