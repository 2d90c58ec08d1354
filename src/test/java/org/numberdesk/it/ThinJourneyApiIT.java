package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The main job over REST: from a number that may not send to one that may. */
@ArquillianTest
@RunAsClient
class ThinJourneyApiIT {

  @ArquillianResource private URL portal;

  private PortalClient acme;
  private PortalClient reviewer;

  private JsonNode move(PortalClient by, JsonNode registration, String move) {
    PortalClient.Answer answer =
        by.post(
            Registrations.address(registration) + "/" + move,
            Registrations.body(move, registration));
    assertEquals(200, answer.status(), move + ": " + answer.response().body());
    return answer.json();
  }

  private JsonNode number(String number) {
    return acme.get("api/v1/numbers/" + number).json();
  }

  @Test
  void aNumberThatMayNotSendIsRegisteredAndMaySend() {
    acme = PortalClient.of(portal, PortalClient.ACME);
    reviewer = acme.as(PortalClient.REVIEWER);
    Registrations registrations = new Registrations(acme);
    String number = registrations.freshNumber();

    assertFalse(number(number).path("sendable").asBoolean(), "ACTIVE alone says nothing");
    assertEquals("CUSTOMER", number(number).path("owner").asText());

    PortalClient.Answer created = acme.post("api/v1/registrations", Registrations.clean(number));
    assertEquals(201, created.status());
    assertTrue(created.header("Location").endsWith("/" + created.json().path("id").asText()));
    assertEquals("\"" + created.json().path("version").asText() + "\"", created.header("ETag"));

    JsonNode registration = move(acme, created.json(), "submit");
    assertEquals(1, registration.path("revision").asInt());
    assertEquals("STAFF", number(number).path("owner").asText());
    registration = move(reviewer, registration, "claim");
    registration = move(reviewer, registration, "approve");
    registration = move(reviewer, registration, "send-to-carrier");
    assertEquals("CARRIER", number(number).path("owner").asText());
    assertEquals("TF-1", registration.at("/carriers/0/reference").asText());

    registration = move(reviewer, registration, "carrier-reject");
    assertFalse(registration.path("resubmitBy").isNull(), "toll-free has seven days");
    assertEquals("CUSTOMER", number(number).path("owner").asText());

    registration = move(acme, registration, "submit");
    assertEquals(2, registration.path("revision").asInt());
    for (String step : new String[] {"claim", "approve", "send-to-carrier", "carrier-approve"}) {
      assertFalse(number(number).path("sendable").asBoolean(), "before " + step);
      registration = move(reviewer, registration, step);
    }
    assertEquals("APPROVED", registration.path("status").asText());
    assertTrue(number(number).path("sendable").asBoolean());
    assertEquals("CAN_SEND", number(number).path("state").asText());
    assertEquals(registration.path("id").asLong(), number(number).path("registration").asLong());

    move(reviewer, registration, "suspend");
    assertFalse(number(number).path("sendable").asBoolean());
  }

  @Test
  void aPendingOfALaterImportOutweighsTheApproval() {
    acme = PortalClient.of(portal, PortalClient.ACME);
    Registrations registrations = new Registrations(acme);
    JsonNode approved = registrations.in("APPROVED");
    String number = approved.at("/submission/campaign/numbers/0").asText();
    assertTrue(number(number).path("sendable").asBoolean());
    acme.post(
        "api/v1/numbers/import",
        "text/csv",
        "phoneNumber,phoneNumberType,countryCode,phoneNumberStatus\n"
            + number
            + ",tollfree,US,PENDING\n");
    assertFalse(number(number).path("sendable").asBoolean());
  }

  @Test
  void aBlockerIsNamedAndNothingIsHandedIn() {
    acme = PortalClient.of(portal, PortalClient.ACME);
    String number = new Registrations(acme).freshNumber();
    ObjectNode submission = Registrations.clean(number);
    submission.withObject("/consent").put("callToAction", "");
    JsonNode draft = acme.post("api/v1/registrations", submission).json();
    PortalClient.Answer refused =
        acme.post(Registrations.address(draft) + "/submit", Registrations.body("submit", draft));
    assertEquals(409, refused.status());
    assertEquals("CTA_MISSING", refused.json().at("/blockers/0/code").asText());
    assertEquals("DRAFT", acme.get(Registrations.address(draft)).json().path("status").asText());
  }

  @Test
  void aNumberIsInOneOpenRegistrationAtMost() {
    acme = PortalClient.of(portal, PortalClient.ACME);
    Registrations registrations = new Registrations(acme);
    String number = registrations.in("SUBMITTED").at("/submission/campaign/numbers/0").asText();
    JsonNode second = acme.post("api/v1/registrations", Registrations.clean(number)).json();
    PortalClient.Answer refused =
        acme.post(Registrations.address(second) + "/submit", Registrations.body("submit", second));
    assertEquals(422, refused.status());
    assertEquals("campaign.numbers[0]", refused.json().at("/errors/0/field").asText());
  }

  @Test
  void anotherOrganisationSeesNothingOfIt() {
    acme = PortalClient.of(portal, PortalClient.ACME);
    JsonNode registration = new Registrations(acme).in("SUBMITTED");
    String number = registration.at("/submission/campaign/numbers/0").asText();
    PortalClient globex = acme.as(PortalClient.GLOBEX);
    assertEquals(404, globex.get(Registrations.address(registration)).status());
    assertEquals(404, globex.get("api/v1/numbers/" + number).status());
    assertEquals(404, globex.patch("api/v1/numbers/" + number, "{\"label\":\"x\"}").status());
    assertEquals(
        404,
        globex
            .put(Registrations.address(registration), "\"1\"", Registrations.clean(number))
            .status());
    String list = globex.get("api/v1/registrations?size=500").response().body();
    assertFalse(list.contains(number));
    PortalClient.Answer taken =
        globex.post(
            "api/v1/numbers/import",
            "text/csv",
            "phoneNumber,phoneNumberType,countryCode\n" + number + ",tollfree,US\n");
    assertEquals(0, taken.json().path("imported").asInt());
    assertFalse(taken.response().body().toLowerCase().contains("acme"));
  }
}
