package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Dates by the pages: a customer finds what hits them and subscribes; staff move one, and they are
 * told.
 */
@ArquillianTest
@RunAsClient
class DeadlinesJourneyIT {

  private static final String RULE = "us-tcpa-revoke-all";

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private Visitor as(String email) {
    return browser.as(PortalClient.root(portal), email);
  }

  @Test
  void aCustomerFindsWhatHitsTheirNumbers() {
    Visitor maya = as("admin@acme.example");
    maya.open("deadlines");
    theAgendaListsAllOfTheMonth(maya);
    maya.open("deadlines?month=2024-01");
    assertEquals(2, maya.find(".nd-agenda > li").count());
    theAgendaListsAllOfTheMonth(maya);
    maya.find(".nd-agenda a:has-text('only verified numbers send')").focus();
    maya.press("Enter");
    maya.arriveAt("/deadlines/us-tfn-pending-block");
    String touches = maya.find("main a.nd-touch").textContent().replaceAll("\\D", "");
    maya.find("main a.nd-touch").click();
    maya.arriveAt("/numbers?deadline=us-tfn-pending-block");
    assertFalse(touches.isEmpty());
    assertTrue(maya.find("table tbody tr").count() > 0);
  }

  private static void theAgendaListsAllOfTheMonth(Visitor visitor) {
    List<String> listed = visitor.find(".nd-agenda h3 a").allTextContents();
    visitor.page().waitForCondition(() -> visitor.find(".fc-event").count() >= listed.size());
    List<String> shown = visitor.find(".fc-event").allTextContents();
    assertEquals(listed.size(), shown.size());
    for (String one : shown) {
      assertTrue(
          listed.stream().anyMatch(one.strip()::startsWith), one + " is not among " + listed);
    }
  }

  @Test
  void anAnnouncementReachesWhomItConcernsOnce() {
    Visitor lead = as("lead@numberdesk.example");
    lead.open("announcements");
    lead.at("announce:title").fill("The registry rests on Sunday");
    lead.at("announce:text").fill("Filings wait until Monday.");
    lead.at("announce:countries").fill("Atlantis");
    lead.at("announce:count").click();
    lead.settle();
    assertTrue(lead.at("countries-note").textContent().contains("not one of those"));
    lead.at("announce:countries").fill("US");
    lead.at("announce:count").click();
    lead.settle();
    assertTrue(lead.at("announce:reach").textContent().contains("2 organisations"));
    lead.at("announce:send").click();
    lead.find(".nd-lines:has-text('The registry rests on Sunday')").waitFor();
    assertEquals("", lead.at("announce:title").inputValue());

    Visitor maya = as("admin@acme.example");
    maya.open("inbox");
    assertEquals(
        1, maya.find("main :text-is('The registry rests on Sunday')").count(), "told once");
  }

  @Test
  void aSubscriptionIsReadByItsAddressUntilItIsRevoked() {
    Visitor maya = as("admin@acme.example");
    maya.open("deadlines/subscriptions");
    maya.at("calendars:name").fill("Phone of Maya");
    maya.at("calendars:make").click();
    maya.find(".nd-secret").waitFor();
    String path = URI.create(maya.find(".nd-secret").textContent().strip()).getPath().substring(1);
    PortalClient outside = PortalClient.of(portal, null);
    PortalClient.Answer feed = outside.get(path);
    assertEquals(200, feed.status());
    assertTrue(feed.header("Content-Type").startsWith("text/calendar"));
    assertTrue(feed.response().body().contains("UID:deadline-" + RULE + "@numberdesk"));
    maya.open("deadlines/subscriptions");
    assertEquals(0, maya.find(".nd-secret").count(), "the address is shown once");
    maya.find("button:has-text('Revoke')").first().click();
    maya.settle();
    assertEquals(404, outside.get(path).status());
  }

  @Test
  void whoeverIsTouchedIsToldOfAMovedDate() {
    Visitor lead = as("lead@numberdesk.example");
    lead.open("deadlines/" + RULE);
    lead.find("button:has-text('Move the date')").click();
    lead.arriveInDialog();
    lead.at("movingForm:date").fill("2027-05-31");
    lead.at("movingForm:source").fill("not an address");
    lead.at("movingForm:send").click();
    lead.settle();
    assertEquals("2027-05-31", lead.at("movingForm:date").inputValue(), "what was typed is kept");
    assertTrue(lead.at("source-note").textContent().contains("https"));
    lead.at("movingForm:source").fill("https://www.fcc.example/order");
    lead.at("movingForm:send").click();
    lead.page().waitForCondition(() -> lead.find(".nd-history").count() > 0);
    lead.settle();
    assertTrue(lead.find(".nd-history").textContent().contains("31 Jan 2027"));

    Visitor maya = as("admin@acme.example");
    maya.open("inbox");
    assertTrue(
        maya.find("main").textContent().contains("moved from 31 Jan 2027 to 31 May 2027"),
        maya.find("main").textContent());
  }
}
