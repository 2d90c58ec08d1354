package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Five thousand numbers at once by the pages: brought in, changed, taken out, registered. */
@ArquillianTest
@RunAsClient
class BulkJourneyIT {

  private static final int NUMBERS = 5_000;
  private static final String WORD = "kiosk" + Long.toString(System.nanoTime() % 1_000_000, 36);
  private static final double PATIENCE = 90_000;

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private Visitor admin;

  @Test
  void whatIsDoneToThousandsShowsHowFarItIsAndIsFoundAgain() throws IOException {
    URI root = PortalClient.root(portal);
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    admin = browser.as(root, "admin@acme.example");

    admin.open("numbers/import");
    admin
        .find("input[type=file]")
        .setInputFiles(
            new FilePayload(WORD + ".csv", "text/csv", file().getBytes(StandardCharsets.UTF_8)));
    admin.at("upload:look").click();
    admin.arriveAt("/numbers/import?id=");
    admin.at("proposal:bring").click();
    leftAndFoundAgain("/numbers/import?id=", "5,000 numbers are new");

    takeAll();
    admin.at("list:change").click();
    admin.arriveInDialog();
    admin.at("bulkForm:value").fill("autumn");
    admin.at("bulkForm:do").click();
    admin.arriveAt("/numbers/bulk?id=");
    leftAndFoundAgain("/numbers/bulk?id=", "All 5,000 numbers looked at, 5,000 are different");
    assertEquals(
        "autumn", acme.get("api/v1/numbers/" + number(4321)).json().at("/tags/0").asText());

    admin.open("numbers?q=" + WORD);
    Download csv = admin.page().waitForDownload(() -> admin.find("a[href*='format=csv']").click());
    assertEquals(NUMBERS + 1, Files.readAllLines(csv.path()).size());

    takeAll();
    admin.at("list:together").click();
    admin.arriveAt("/registrations/new?selection=");
    assertTrue(admin.find(".nd-head").innerText().contains("5,000 numbers"));
    String begun = admin.where();
    admin.open("numbers");
    admin.open(begun.substring(1));
    assertTrue(
        admin.find(".nd-head").innerText().contains("5,000 numbers"), "left and found again");

    admin.at("new:start").click();
    admin.arriveAt("/numbers/bulk?id=");
    leftAndFoundAgain(
        "/numbers/bulk?id=", "Of the 5,000 numbers 5,000 are now in the registration");
    admin.find("[id=progress] a[href*='/registrations/']").click();
    admin.arriveAt("/registrations/");
    assertTrue(admin.find(".nd-head").innerText().contains("5,000 numbers"), "all are in it");
  }

  /** From its progress to the list and by the note there back again, until it is done. */
  private void leftAndFoundAgain(String page, String end) {
    PlaywrightAssertions.assertThat(admin.find("[id=progress] .nd-tone-busy progress")).isVisible();
    admin.open("numbers");
    Locator note = admin.find(".nd-notes a[href*='" + page + "']").first();
    PlaywrightAssertions.assertThat(note).isVisible();
    note.click();
    admin.arriveAt(page);
    PlaywrightAssertions.assertThat(admin.find("[id=progress] .nd-tone-ok"))
        .containsText(end, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    admin.settle();
  }

  private void takeAll() {
    admin.open("numbers?q=" + WORD);
    admin.find("[id='list:numbers'] thead .ui-chkbox-box").click();
    admin.at("list:takeAll").click();
    PlaywrightAssertions.assertThat(admin.find(".nd-bulk strong")).hasText("All 5,000 that match");
    admin.settle();
  }

  private static String number(int at) {
    return "+1" + (2_019_000_000L + at);
  }

  private static String file() {
    StringBuilder file = new StringBuilder("phoneNumber,phoneNumberType,countryCode,name\n");
    for (int i = 0; i < NUMBERS; i++) {
      file.append(number(i)).append(",local,US,").append(WORD).append(' ').append(i % 90);
      file.append('\n');
    }
    return file.toString();
  }
}
