package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dated rules over REST, on the demo's inventories. */
@ArquillianTest
@RunAsClient
class DeadlinesApiIT {

  private static final Set<String> SHAPE =
      Set.of(
          "id",
          "date",
          "jurisdiction",
          "senderTypes",
          "title",
          "status",
          "whatChanges",
          "consequence",
          "source",
          "confidence",
          "checked",
          "dateHistory",
          "affectedNumbers");

  @ArquillianResource private URL portal;
  private PortalClient acme;

  @BeforeEach
  void call() {
    acme = PortalClient.of(portal, PortalClient.ACME);
  }

  private static Map<String, JsonNode> items(PortalClient client, String query) {
    PortalClient.Answer answer = client.get("api/v1/deadlines" + query);
    assertEquals(200, answer.status(), answer.response().body());
    Map<String, JsonNode> items = new HashMap<>();
    answer.json().path("items").forEach(item -> items.put(item.path("id").asText(), item));
    return items;
  }

  @Test
  void everyDeliveredRuleIsThereInOneAnswer() {
    Map<String, JsonNode> items = items(acme, "");
    assertTrue(items.size() >= 86, "only " + items.size());
    items
        .values()
        .forEach(
            item -> {
              SHAPE.forEach(name -> assertTrue(item.has(name), name + " of " + item));
              LocalDate.parse(item.path("date").asText());
              LocalDate.parse(item.path("checked").asText());
              assertTrue(item.path("affectedNumbers").isInt(), item.toString());
            });
    assertEquals("VACATED", items.get("us-fcc-one-to-one").path("status").asText());
    assertEquals(0, items.get("us-fcc-one-to-one").path("affectedNumbers").asInt());
    assertEquals(3, items.get("us-fcc-one-to-one").path("dateHistory").size());
    assertTrue(
        items.get("us-att-email-gateway-end").path("title").asText().contains("email-to-sms"));
  }

  @Test
  void theUnpublishedDaySaysThatItStandsForItsMonth() {
    JsonNode item = items(acme, "?jurisdiction=GB").get("gb-genesys-uk-registration");
    assertEquals("MONTH", item.path("datePrecision").asText());
    assertEquals("2024-04-01", item.path("date").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us-tfn-pending-block",
        "us-10dlc-full-block",
        "ca-highlevel-numbers",
        "us-tcpa-revocation",
        "us-fcc-one-to-one",
        "es-alias-block"
      })
  void theNumbersOfTheListAreThoseCounted(String id) {
    int counted = items(acme, "").get(id).path("affectedNumbers").asInt();
    JsonNode list = acme.get("api/v1/numbers?size=500&deadline=" + id).json();
    assertEquals(counted, list.path("items").size());
    assertTrue(list.path("next").isNull());
  }

  @Test
  void eachOrganisationSeesItsOwnCount() {
    String id = "us-tcpa-revocation";
    int own = items(acme, "").get(id).path("affectedNumbers").asInt();
    int other = items(acme.as(PortalClient.GLOBEX), "").get(id).path("affectedNumbers").asInt();
    int viewer =
        items(acme.as(PortalClient.ACME_VIEWER), "").get(id).path("affectedNumbers").asInt();
    int all = items(acme.as(PortalClient.LEAD), "").get(id).path("affectedNumbers").asInt();
    assertEquals(own, viewer);
    assertNotEquals(own, other);
    assertTrue(all >= own + other, all + " of all");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "?from=2026-01-01&to=2026-12-31, true",
    "?from=2027-02-01, true",
    "?to=2023-12-31, true",
    "?from=2026-12-31&to=2026-01-01, false",
  })
  void aSpanHoldsBothItsEnds(String query, boolean any) {
    Map<String, JsonNode> items = items(acme, query);
    assertEquals(any, !items.isEmpty());
    LocalDate from =
        query.contains("from=")
            ? LocalDate.parse(query.split("from=")[1].substring(0, 10))
            : LocalDate.MIN;
    LocalDate to =
        query.contains("to=")
            ? LocalDate.parse(query.split("to=")[1].substring(0, 10))
            : LocalDate.MAX;
    items
        .values()
        .forEach(
            item -> {
              LocalDate date = LocalDate.parse(item.path("date").asText());
              assertTrue(!date.isBefore(from) && !date.isAfter(to), item.toString());
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "deadlines?from=soon, 400",
    "deadlines?to=2026-13-01, 400",
    "deadlines/no-such-rule, 404",
    "deadlines/us-tfn-pending-block, 200",
    "numbers?deadline=no-such-rule, 400",
  })
  void whatCannotBeAnsweredSaysWhy(String path, int status) {
    assertEquals(status, acme.get("api/v1/" + path).status());
    assertEquals(401, acme.as(null).get("api/v1/" + path).status());
  }

  @Test
  void anUnknownCalendarIsAbsent() {
    for (String path : List.of("calendar/nothing.ics", "calendar/", "calendar/a/b.ics")) {
      assertEquals(404, acme.as(null).get(path).status(), path);
    }
  }
}
