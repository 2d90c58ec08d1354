package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PIN is nowhere in clear and gone in time; a letter that was changed is not given out. */
@ArquillianTest
@RunAsClient
class LoaSecretsApiIT {

  @ArquillianResource private URL portal;

  private String hands(String query) {
    return PortalClient.of(portal, null).get("health-database?" + query).response().body();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUBMITTED", "NEEDS_INFO", "SIGNED", "TESTING"})
  void aPinIsKeptSealedWhileItIsNeeded(String state) {
    JsonNode request = new LoaRequests(PortalClient.of(portal, null)).in(state);
    assertEquals("1", hands("pins=" + request.path("id").asLong()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACTIVE", "REVOKED", "REJECTED", "WITHDRAWN", "CANCELLED"})
  void aPinIsGoneAtActiveAndAtEveryEnd(String state) {
    JsonNode request = new LoaRequests(PortalClient.of(portal, null)).in(state);
    assertEquals("0", hands("pins=" + request.path("id").asLong()));
  }

  @Test
  void aPinStandsInNoTableAndInNoAnswer() throws IOException {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    LoaRequests requests = new LoaRequests(acme);
    for (String state : List.of("DRAFT", "NEEDS_INFO", "AWAITING_SIGNATURE", "SENT_TO_CARRIER")) {
      JsonNode request = requests.in(state);
      for (String token : List.of(PortalClient.ACME, PortalClient.REVIEWER)) {
        assertFalse(
            acme.as(token)
                .get(LoaRequests.address(request))
                .response()
                .body()
                .contains(LoaRequests.PIN));
      }
      byte[] letter = acme.bytes(LoaRequests.address(request) + "/document.pdf");
      assertFalse(new String(letter, StandardCharsets.ISO_8859_1).contains(LoaRequests.PIN));
      if (!state.equals("SENT_TO_CARRIER")) {
        try (PDDocument document = Loader.loadPDF(letter)) {
          assertFalse(new PDFTextStripper().getText(document).contains(LoaRequests.PIN));
        }
      }
    }
    assertEquals("", hands("text=" + LoaRequests.PIN), "tables that hold a PIN");
  }

  @Test
  void aPinStandsInNoPageAndNoExport() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    LoaRequests requests = new LoaRequests(acme);
    for (Asker asker : List.of(Asker.ADMIN, Asker.REVIEWER)) {
      PageClient pages = PageClient.as(PortalClient.root(portal), asker.email());
      for (String state :
          List.of("DRAFT", "SUBMITTED", "NEEDS_INFO", "SENT_TO_CARRIER", "TESTING")) {
        holdsNoPin(pages, "loa/" + requests.in(state).path("id").asText());
      }
      for (String page :
          List.of("loa", "audit", "deadlines", "inbox", "numbers/export?format=csv")) {
        holdsNoPin(pages, page);
      }
    }
    PageClient lead = PageClient.as(PortalClient.root(portal), Asker.LEAD.email());
    holdsNoPin(lead, "outbox");
    holdsNoPin(lead, "loa/letters");
  }

  private static void holdsNoPin(PageClient pages, String address) {
    PageClient.Answer answer = pages.get(address);
    assertEquals(200, answer.status(), address);
    assertFalse(answer.body().contains(LoaRequests.PIN), address);
  }

  /** A copy of Derby is a copy of its folder, in which the log of the database lies too. */
  @Test
  void aPinStandsInNoFileOfTheDatabaseAndInNoLog() throws IOException {
    new LoaRequests(PortalClient.of(portal, PortalClient.ACME)).in("NEEDS_INFO");
    List<Path> places = new ArrayList<>(List.of(Path.of("target", "server")));
    Path folder = Path.of(System.getProperty("numberdesk.it.db").replaceFirst("^derby:", ""));
    if (Files.isDirectory(folder)) {
      places.add(folder);
    }
    byte[] pin = LoaRequests.PIN.getBytes(StandardCharsets.UTF_8);
    List<Path> found = new ArrayList<>();
    for (Path place : places) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          boolean said = !file.toString().endsWith(".jar") && holds(Files.readAllBytes(file), pin);
          if (said) {
            found.add(file);
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static boolean holds(byte[] bytes, byte[] part) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(part, StandardCharsets.ISO_8859_1));
  }

  @Test
  void oneChangedByteInALetterIsDetected() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    LoaRequests requests = new LoaRequests(acme);
    JsonNode request = requests.in("SIGNED");
    String letter = LoaRequests.address(request) + "/document.pdf";
    assertEquals(200, acme.get(letter).status());
    assertEquals("1", hands("damage=" + requests.scan()));
    PortalClient.Answer answer = acme.get(letter);
    assertEquals(409, answer.status());
    assertEquals("signing.error.sealBroken", answer.json().path("code").asText());
  }

  @Test
  void guessedLinksShowOneNeutralPageAndAreThrottled() {
    PortalClient stranger = PortalClient.of(portal, null);
    PortalClient.Answer first = stranger.get("sign/" + "a".repeat(43));
    assertEquals(404, first.status());
    String words = "leads nowhere";
    assertTrue(first.response().body().contains(words), first.response().body());
    int throttled = 0;
    for (int i = 0; i < 100; i++) {
      PortalClient.Answer guess = stranger.get("sign/" + "b".repeat(40) + (100 + i));
      assertTrue(guess.response().body().contains(words));
      throttled += guess.status() == 429 ? 1 : 0;
    }
    assertTrue(throttled >= 75, throttled + " of 100 guesses were throttled");
    stranger.get("health-clock?ahead=PT11M");
    assertEquals(404, stranger.get("sign/" + "c".repeat(43)).status());
    stranger.get("health-clock?ahead=PT0S");
  }
}
