package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job by the pages: from a number that may not send to one that may. */
@ArquillianTest
@RunAsClient
class ThinJourneyIT {

  private static final String WEBSITE = "brand.website";

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private PortalClient acme;

  private JsonNode registration(long id) {
    return acme.get("api/v1/registrations/" + id).json();
  }

  private boolean maySend(String number) {
    return acme.get("api/v1/numbers/" + number).json().path("sendable").asBoolean();
  }

  private static void expectTone(Visitor visitor, String tone) {
    PlaywrightAssertions.assertThat(visitor.find("section[aria-labelledby=answer] .nd-status"))
        .hasClass(Pattern.compile(".*nd-tone-" + tone + ".*"));
  }

  @Test
  void aNumberThatMayNotSendIsRegisteredAndMaySend() {
    URI root = PortalClient.root(portal);
    acme = PortalClient.of(portal, PortalClient.ACME);
    String number = Registrations.unusedNumber();
    Visitor admin = browser.as(root, "admin@acme.example");
    bringIn(admin, number);

    admin.open("numbers?q=" + number.substring(2));
    admin.find("a[href$='/numbers/" + number + "']").click();
    admin.arriveAt("/numbers/" + number);
    assertFalse(maySend(number));
    expectTone(admin, "bad");
    assertTrue(admin.find(".nd-reason").count() > 0, "it is said why");

    admin.find(".nd-head a[href*='/registrations/new']").click();
    admin.arriveAt("/registrations/new");
    admin.at("new:start").click();
    admin.page().waitForCondition(() -> admin.where().matches("/registrations/[0-9]+"));
    admin.settle();
    long id = Long.parseLong(admin.where().replaceAll("\\D", ""));
    fillIn(admin, id, number);

    admin.at("form:submit").click();
    admin.page().waitForCondition(() -> admin.at("form:submit").count() == 0);
    assertEquals("SUBMITTED", registration(id).path("status").asText());

    Visitor reviewer = browser.as(root, "reviewer@numberdesk.example");
    decide(reviewer, id);
    assertTrue(maySend(number));

    admin.open("numbers/" + number);
    expectTone(admin, "ok");
    assertEquals(1, admin.find(".nd-top-end .nd-dot").count(), "the bell says that there is news");
    admin.open("inbox");
    assertTrue(
        admin.find(".nd-told li.is-new a[href$='/registrations/" + id + "']").count() > 0,
        "the news leads to the registration");
  }

  private void bringIn(Visitor admin, String number) {
    String file =
        "phoneNumber,phoneNumberType,countryCode,name\n" + number + ",tollfree,US,Orders\n";
    admin.open("numbers/import");
    admin
        .find("input[type=file]")
        .setInputFiles(
            new FilePayload("numbers.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    admin.at("upload:look").click();
    admin.arriveAt("/numbers/import?id=");
    assertEquals(404, acme.get("api/v1/numbers/" + number).status(), "a preview brings nothing in");
    admin.at("proposal:bring").click();
    PlaywrightAssertions.assertThat(admin.find("[id=progress] .nd-tone-ok")).isVisible();
    assertEquals(200, acme.get("api/v1/numbers/" + number).status());
  }

  private void fillIn(Visitor admin, long id, String number) {
    FormByHand form = new FormByHand(admin);
    assertTrue(admin.at("form:submit").isDisabled(), "nothing is answered yet");
    form.answer(WEBSITE, "our shop at the corner");
    assertEquals(1, form.note(WEBSITE).count(), "what is wrong is said on leaving the field");
    form.answer(WEBSITE, "https://parcelandpine.example");
    assertEquals(0, form.note(WEBSITE).count(), "and no longer once it is mended");

    form.field("brand.displayName").press("Control+a");
    form.field("brand.displayName").pressSequentially("Parcel & Pine");
    form.leave("brand.displayName");
    admin.page().reload();
    admin.settle();
    assertEquals("Parcel & Pine", form.field("brand.displayName").inputValue());
    assertEquals("Parcel & Pine", registration(id).at("/submission/brand/displayName").asText());

    form.answerAll(Registrations.clean(number));
    JsonNode submission = registration(id).path("submission");
    assertEquals(number, submission.at("/campaign/numbers/0").asText());
    PlaywrightAssertions.assertThat(admin.at("form:submit")).isEnabled();
  }

  private void decide(Visitor reviewer, long id) {
    String address = "/review/" + id;
    reviewer.open("review?organisation=acme&senderType=TOLL_FREE");
    while (reviewer.find("a[href$='" + address + "']").count() == 0) {
      reviewer.find(".nd-pager a[href*='after=']").last().click();
      reviewer.settle();
    }
    reviewer.find("a[href$='" + address + "']").focus();
    reviewer.press("c");
    reviewer.arriveAt(address);
    assertEquals("IN_REVIEW", registration(id).path("status").asText());
    reviewer.press("a");
    reviewer.page().waitForCondition(() -> !reviewer.where().equals(address));
    assertEquals("READY_FOR_CARRIER", registration(id).path("status").asText());

    reviewer.open(address);
    reviewer.press("s");
    reviewer.arriveInDialog();
    reviewer.at("form:reference").fill("TF-2026-118");
    reviewer.at("form:send").click();
    reviewer.page().waitForCondition(() -> !reviewer.where().equals(address));
    assertEquals("TF-2026-118", registration(id).at("/carriers/0/reference").asText());

    reviewer.open(address);
    reviewer.press("a");
    reviewer.arriveInDialog();
    reviewer.at("form:send").click();
    reviewer.page().waitForCondition(() -> !reviewer.where().equals(address));
    assertEquals("APPROVED", registration(id).path("status").asText());
  }
}
