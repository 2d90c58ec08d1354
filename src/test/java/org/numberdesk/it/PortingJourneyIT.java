package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.net.URL;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A port by the pages: wizard, a question, a rejection with resubmission, another date, a partial
 * result, a campaign the old provider holds, and the end.
 */
@ArquillianTest
@RunAsClient
class PortingJourneyIT {

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private PortalClient reviewerApi;

  private JsonNode order(String id) {
    return reviewerApi.get("api/v1/porting/" + id).json();
  }

  private void expect(String id, String status) {
    assertEquals(status, order(id).path("status").asText());
  }

  /** Opens the form of a move, fills it in and sends it. */
  private void make(Visitor who, String id, String move, Consumer<Visitor> fill) {
    who.open("porting/" + id + "?view=order&do=" + move);
    fill.accept(who);
    who.page().waitForNavigation(() -> who.at("moveForm:make").click());
    who.settle();
    assertEquals("/porting/" + id + "?view=order", who.where(), move);
  }

  private static void say(Visitor who, String text) {
    who.at("moveForm:comment").fill(text);
  }

  @Test
  void aPortGoesItsWholeWay() {
    URI root = PortalClient.root(portal);
    reviewerApi = PortalClient.of(portal, PortalClient.REVIEWER);
    String one = PortOrders.freshNumber();
    String other = PortOrders.freshNumber();
    Visitor admin = browser.as(root, "admin@acme.example");
    String id = write(admin, one, other);
    expect(id, "SUBMITTED");
    assertTrue(order(id).path("outage").path("plannedStart").isTextual(), "a moment was taken");

    Visitor staff = browser.as(root, "reviewer@numberdesk.example");
    make(staff, id, "start-review", who -> {});
    make(
        staff,
        id,
        "request-info",
        who -> {
          who.page().locator("input[value=accountNumber]").check();
          say(who, "The bill shows another account.");
        });
    answer(admin, id);
    make(staff, id, "send-to-carrier", who -> who.at("moveForm:letter").check());
    make(staff, id, "carrier-reject", who -> who.at("moveForm:code").fill("ADDRESS"));
    staff.open("porting/" + id);
    PlaywrightAssertions.assertThat(staff.find("main")).containsText("address or postal code");
    make(staff, id, "send-to-carrier", who -> say(who, "Corrected."));
    assertEquals(2, order(id).path("attempt").asInt());
    make(
        staff,
        id,
        "confirm-foc",
        who -> {
          who.at("moveForm:at").fill(PortOrders.local(10));
          who.at("moveForm:zone").fill(PortOrders.ZONE);
        });
    otherDate(admin, id);
    make(
        staff,
        id,
        "confirm-foc",
        who -> {
          who.at("moveForm:at").fill(PortOrders.local(1));
          who.at("moveForm:zone").fill(PortOrders.ZONE);
        });
    expect(id, "LOCKED");
    switchOver(staff, id, one);
    admin.open("porting/" + id);
    PlaywrightAssertions.assertThat(admin.find(".nd-status").first()).containsText("Completed");
    admin.open("numbers/" + one);
    assertTrue(
        admin.find("main").textContent().contains("Ziply"), "the number's story tells of the port");
  }

  private String write(Visitor admin, String... numbers) {
    admin.open("porting");
    admin.find(".nd-head a[href$='/porting/new']").click();
    admin.arriveAt("/porting/new");
    admin.at("form:numbers").fill(String.join("\n", numbers) + "\n12");
    admin.at("form:losingCarrier").fill("Ziply Fiber");
    next(admin);
    PlaywrightAssertions.assertThat(admin.find(".nd-error").first()).isVisible();
    assertTrue(
        admin.at("form:numbers").inputValue().contains("12"), "what was typed is still there");
    admin.at("form:numbers").fill(String.join("\n", numbers));
    next(admin);
    admin.at("form:customerName").fill("Blue Fern Dental LLC");
    admin.at("form:street").fill("12 Alder St");
    admin.at("form:city").fill("Boise");
    admin.at("form:region").fill("ID");
    admin.at("form:postalCode").fill("83702");
    admin.at("form:country").fill("US");
    admin.at("form:billing").fill("+12083420100");
    admin.at("form:account").fill("88-1");
    admin.at("form:pin").fill("4411");
    admin.at("form:firstName").fill("Ana");
    admin.at("form:lastName").fill("Ruiz");
    admin.at("form:email").fill("ana@bluefern.example");
    next(admin);
    next(admin);
    assertTrue(admin.find(".nd-lines .pi-ban").count() > 0, "refused days name their reason");
    admin.page().waitForNavigation(() -> admin.find(".nd-proposal button").first().click());
    admin.settle();
    admin.page().waitForNavigation(() -> admin.at("form:submit").click());
    admin.settle();
    assertTrue(admin.find(".nd-error").count() > 0, "acknowledgements are asked for");
    for (int i = 0; i < 4; i++) {
      admin.at("form:acks:" + i).check();
    }
    admin.page().waitForNavigation(() -> admin.at("form:submit").click());
    admin.settle();
    return admin.where().replaceAll("\\D", "");
  }

  private static void next(Visitor admin) {
    admin.page().waitForNavigation(() -> admin.at("form:next").click());
    admin.settle();
  }

  private void answer(Visitor admin, String id) {
    expect(id, "NEEDS_INFO");
    admin.open("porting/" + id + "?step=2");
    admin.at("form:account").fill("88-2");
    next(admin);
    make(admin, id, "answer", who -> say(who, "It is 88-2."));
    assertEquals("88-2", order(id).path("accountNumber").asText());
  }

  private void otherDate(Visitor admin, String id) {
    make(
        admin,
        id,
        "request-date-change",
        who -> {
          who.at("moveForm:date")
              .fill(
                  PortOrders.allowedDate(PortalClient.of(portal, PortalClient.ACME))
                      .substring(0, 10));
          say(who, "Stock-taking.");
        });
    expect(id, "DATE_CHANGE_REQUESTED");
  }

  private void switchOver(Visitor staff, String id, String one) {
    make(staff, id, "start-activation", who -> {});
    make(
        staff, id, "voice-ported", who -> who.page().locator("input[value='" + one + "']").check());
    expect(id, "PARTIAL");
    make(staff, id, "carrier-reject", who -> who.at("moveForm:code").fill("7401"));
    expect(id, "VOICE_PORTED");
    for (String to :
        new String[] {
          "PENDING", "ACTIVATING", "SMS_ROUTED", "CAMPAIGN_BLOCKED", "CAMPAIGN_LINKING", "TESTED"
        }) {
      make(staff, id, "sms", who -> who.at("moveForm:to").selectOption(to));
    }
    expect(id, "COMPLETED");
  }
}
