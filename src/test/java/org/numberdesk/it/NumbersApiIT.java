package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inventory over REST: brought in, found, changed. */
@ArquillianTest
@RunAsClient
class NumbersApiIT {

  private static final String CSV = "text/csv";

  @ArquillianResource private URL portal;

  private PortalClient acme;

  @BeforeEach
  void call() {
    acme = PortalClient.of(portal, PortalClient.ACME);
  }

  private JsonNode bring(String query, String... rows) {
    PortalClient.Answer answer =
        acme.post(
            "api/v1/numbers/import" + query,
            CSV,
            "phoneNumber,countryCode,name,tags,owner\n" + String.join("\n", rows) + "\n");
    assertEquals(200, answer.status(), answer.response().body());
    return answer.json();
  }

  private long found(String query) {
    return acme.get("api/v1/numbers?" + query).json().path("items").size();
  }

  @Test
  void aNumberIsFoundByAnyPartAndByHowWordsBegin() {
    String number = Registrations.unusedNumber();
    bring("", number + ",US,Zürich Quillery desk,zephyr,Jo");
    for (String query :
        new String[] {number.substring(1), number.substring(5), "quill", "zurich+quill", "zeph"}) {
      assertEquals(1, found("q=" + query), query);
    }
    assertEquals(0, found("q=uillery"));
    assertEquals(0, found("q=quill+nothing"));
    acme.patch("api/v1/numbers/" + number, "{\"label\":\"Other\",\"owner\":\"Ann\"}");
    assertEquals(0, found("q=quill"));
    assertEquals(1, found("q=zeph"));
  }

  @Test
  void theSameFileTwiceChangesNothingAndBadRowsComeBackWithTheirReason() {
    String number = Registrations.unusedNumber();
    assertEquals(1, bring("", number + ",US,a,b,c", "12,US,,,").path("imported").asInt());
    JsonNode again = bring("", number + ",US,a,b,c", "12,US,,,");
    assertEquals(1, again.path("unchanged").asInt());
    assertEquals(1, bring("", number + ",US,a,b,other").path("updated").asInt());
    String address = "api/v1/imports/" + again.path("id").asLong() + "/bad-rows";
    String file = acme.get(address).response().body();
    assertTrue(file.contains("12,US,,,,"), file);
    assertEquals(404, acme.as(PortalClient.GLOBEX).get(address).status());
    assertEquals(403, acme.as(PortalClient.ACME_VIEWER).get(address).status());
  }

  @Test
  void aCompleteFileProposesWhatItDoesNotNameAndReleasesNothing() {
    String gone = Registrations.unusedNumber();
    bring("", gone + ",US,,,");
    JsonNode complete = bring("?complete=true", Registrations.unusedNumber() + ",US,,,");
    assertTrue(complete.path("vanished").asInt() > 0);
    assertFalse(
        acme.get("api/v1/numbers/" + gone).json().path("status").asText().equals("RELEASED"));
  }

  @Test
  void whatTheVendorAddsLaterIsNamedAndNotFatal() {
    String one = Registrations.unusedNumber();
    String two = Registrations.unusedNumber();
    JsonNode answer =
        acme.post(
                "api/v1/numbers/import",
                "{\"entities\":[{\"phoneNumber\":\""
                    + one
                    + "\",\"phoneNumberStatus\":\"ACTIVE\",\"mood\":{\"x\":1}},{\"phoneNumber\":\""
                    + two
                    + "\",\"phoneNumberStatus\":\"SLEEPING\"}],\"pageNumber\":1}")
            .json();
    assertEquals(1, answer.path("imported").asInt(), answer.toString());
    assertEquals("mood", answer.at("/unused/0").asText());
    assertEquals("SLEEPING", answer.at("/errors/0/value").asText());
  }
}
