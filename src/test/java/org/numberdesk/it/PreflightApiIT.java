package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * Preflight over REST: whatever comes is judged or refused and never a failure of ours, offsets
 * count in the field as it was sent, and a finding staff overruled no longer stands in the way.
 */
@ArquillianTest
@RunAsClient
class PreflightApiIT {

  private static final String CALL = "api/v1/preflight";
  private static final String FIELD = "consent.callToAction";

  /** Texts that are hard to count in: beyond the basic plane, torn, unseen, from right to left. */
  private static final List<String> HARD =
      List.of(
          "\ud83d\ude80",
          "\ud83d",
          "\ude80",
          "\u200b\u200d\ufeff",
          "\u202e\u05d0\u05d1\u05d2",
          "e\u0301\u0301\u0301",
          "&#x1F680;&amp;&bogus;",
          "<p <<b>>",
          "\u00ad\u00a0\u2028\r\n");

  @ArquillianResource private URL portal;

  private PortalClient acme() {
    return PortalClient.of(portal, PortalClient.ACME);
  }

  private static ObjectNode withCall(String text) {
    ObjectNode body = Registrations.clean("+18335550100");
    body.withObject("/consent").put("callToAction", text);
    return body;
  }

  @Test
  void everyPropertyTakesNullsAndRefusesOtherTypesWithoutFailing() {
    ObjectNode clean = Registrations.clean("+18335550100");
    List<String> failures = new ArrayList<>();
    walk(
        clean,
        "",
        (path, put) -> {
          for (JsonNode value : strange()) {
            ObjectNode body = clean.deepCopy();
            put(body, path, value);
            int status = acme().post(CALL, body).status();
            if (status != 200 && status != 400 && status != 422) {
              failures.add(path + " = " + value + ": " + status);
            }
          }
        });
    assertEquals(List.of(), failures);
  }

  private static List<JsonNode> strange() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return List.of(
        json.nullNode(),
        json.numberNode(7),
        json.booleanNode(true),
        json.textNode(""),
        json.arrayNode().addNull().add("x"),
        json.arrayNode().add(json.arrayNode()),
        json.objectNode().put("x", 1));
  }

  private static void walk(JsonNode node, String path, BiConsumer<String, JsonNode> visit) {
    node.properties()
        .forEach(
            property -> {
              String at = path + "/" + property.getKey();
              visit.accept(at, property.getValue());
              if (property.getValue().isObject()) {
                walk(property.getValue(), at, visit);
              }
            });
  }

  private static void put(ObjectNode body, String path, JsonNode value) {
    int last = path.lastIndexOf('/');
    ObjectNode parent = last == 0 ? body : (ObjectNode) body.at(path.substring(0, last));
    parent.set(path.substring(last + 1), value);
  }

  @Test
  void excerptsAreTheFieldsOwnUnitsWhateverStandsBeforeThem() {
    for (String hard : HARD) {
      String text =
          hard
              + " I agree to receive calls and texts from Parcel & Pine about my orders "
              + hard
              + ". Message frequency varies.";
      PortalClient.Answer answer = acme().post(CALL, withCall(text));
      assertEquals(200, answer.status(), answer.response().body());
      int marked = 0;
      for (JsonNode found : answer.json().path("findings")) {
        JsonNode excerpt = found.path("excerpt");
        if (found.path("field").asText().equals(FIELD) && excerpt.isObject()) {
          marked++;
          assertEquals(
              sent(text).substring(excerpt.path("start").asInt(), excerpt.path("end").asInt()),
              excerpt.path("text").asText());
        }
      }
      assertTrue(marked > 0, answer.response().body());
    }
  }

  /**
   * Half a surrogate pair cannot travel: the client's encoder puts a question mark in its place.
   */
  private static String sent(String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void longTextsAreJudgedAndTooLongBodiesRefused() {
    for (String unit : List.of("a", " stop", "<", "&", "\ud83d\ude80", "reply ", "\u200b", "no ")) {
      String text = unit.repeat(100_000 / unit.length());
      assertEquals(200, acme().post(CALL, withCall(text)).status(), unit);
    }
    assertEquals(413, acme().post(CALL, withCall("x".repeat(1_100_000))).status());
  }

  @Test
  void tornSurrogatesAndHalfEscapesNeverFail() {
    for (String torn : List.of("\\ud83d", "\\ude80\\ud83d", "\\u0000", "\\ud83dx")) {
      String body = "{\"consent\":{\"callToAction\":\"Text me " + torn + " offers\"}}";
      int status = acme().post(CALL, "application/json", body).status();
      assertTrue(status == 200 || status == 400 || status == 422, torn + ": " + status);
    }
  }

  @Test
  void anotherDaysRulesCanBeAsked() {
    JsonNode then = acme().post(CALL + "?day=2021-01-01", Registrations.clean()).json();
    JsonNode now = acme().post(CALL, Registrations.clean()).json();

    assertTrue(then.path("passed").size() < now.path("passed").size(), then.toString());
    assertEquals(422, acme().post(CALL + "?day=yesterday", Registrations.clean()).status());
  }

  @Test
  void anOverruledBlockerLetsTheCustomerSubmitAndLiftedItStandsAgain() {
    Registrations registrations = new Registrations(acme());
    ObjectNode body = Registrations.clean(registrations.freshNumber());
    body.withObject("/consent")
        .put(
            "callToAction",
            body.at("/consent/callToAction").asText().replace("Msg & data rates may apply.", ""));
    JsonNode draft = acme().post("api/v1/registrations", body).json();
    String address = Registrations.address(draft);
    Map<String, Object> move = Map.of("version", draft.path("version").asLong());
    Map<String, String> overrule =
        Map.of("code", "CTA_RATES_MISSING", "field", FIELD, "reason", "Said beside the box.");

    assertEquals(409, acme().post(address + "/submit", move).status());
    assertEquals(403, acme().post(address + "/overrules", overrule).status());
    assertEquals(
        404, acme().as(PortalClient.GLOBEX).post(address + "/overrules", overrule).status());
    PortalClient reviewer = acme().as(PortalClient.REVIEWER);
    assertEquals(
        422,
        reviewer
            .post(address + "/overrules", Map.of("code", "CTA_RATES_MISSING", "field", FIELD))
            .status());
    PortalClient.Answer made = reviewer.post(address + "/overrules", overrule);
    assertEquals(201, made.status(), made.response().body());
    assertEquals(422, reviewer.post(address + "/overrules", overrule).status());
    assertEquals(1, acme().get(address + "/overrules").json().size());
    assertEquals(200, acme().post(address + "/submit", move).status());
  }

  @Test
  void aForbiddenUseIsNeverOverruled() {
    Registrations registrations = new Registrations(acme());
    ObjectNode body = Registrations.clean(registrations.freshNumber());
    ArrayNode samples = body.withObject("/campaign").putArray("samples");
    samples.add("Parcel & Pine: bet now at our online casino. Reply STOP to opt out.");
    JsonNode draft = acme().post("api/v1/registrations", body).json();
    PortalClient reviewer = acme().as(PortalClient.REVIEWER);

    assertEquals(
        409,
        reviewer
            .post(
                Registrations.address(draft) + "/overrules",
                Map.of(
                    "code",
                    "CONTENT_GAMBLING",
                    "field",
                    "campaign.samples[0]",
                    "reason",
                    "The customer insists."))
            .status());
  }
}
