package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.numberdesk.shared.DemoAccounts;

/** Nothing but keys: what has the focus can be seen, and leads on. */
@ArquillianTest
@RunAsClient
class KeyboardJourneyIT {

  private static final int PATIENCE = 60;

  /** Whether the focus is where its owner can see it. */
  private static final String SEEN =
      """
      () => {
        const on = document.activeElement;
        const near = [on, on.parentElement, on.closest('.ui-chkbox, .ui-selectonemenu, li, tr')];
        return near.some(e => {
          const look = e && getComputedStyle(e);
          return look && (look.outlineStyle !== 'none' || look.boxShadow !== 'none');
        });
      }
      """;

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private Visitor signedInByKeys(String email) {
    Visitor visitor = browser.stranger(PortalClient.root(portal));
    visitor.open("login");
    assertEquals("login:email", visitor.focused(), "one may type at once");
    visitor.page().keyboard().type(email);
    visitor.press("Tab");
    visitor.page().keyboard().type(DemoAccounts.PASSWORD);
    visitor.press("Enter");
    visitor.page().waitForCondition(() -> !visitor.where().startsWith("/login"));
    visitor.settle();
    return visitor;
  }

  /** Goes from one control to the next until a selector is met. */
  private static void tabTo(Visitor visitor, String selector) {
    for (int step = 0; step < PATIENCE; step++) {
      visitor.press("Tab");
      assertTrue(
          (Boolean) visitor.page().evaluate(SEEN),
          () ->
              "the focus shows on "
                  + visitor
                      .page()
                      .evaluate("() => document.activeElement.outerHTML.slice(0, 200)"));
      if ((Boolean) visitor.page().evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    fail("no way by keys to " + selector);
  }

  /** Whether what has the focus is, or soon is, what it should be. */
  private static void holds(Visitor visitor, String test, String what) {
    for (int look = 0; look < 20; look++) {
      if ((Boolean) visitor.page().evaluate("() => (" + test + ")(document.activeElement)")) {
        return;
      }
      visitor.page().waitForTimeout(100);
    }
    fail(
        what
            + ", not "
            + visitor.page().evaluate("() => document.activeElement.outerHTML.slice(0, 200)"));
  }

  @Test
  void aNumberIsFoundAndOpened() {
    String number = new Registrations(PortalClient.of(portal, PortalClient.ACME)).freshNumber();
    Visitor admin = signedInByKeys("admin@acme.example");
    admin.press("/");
    admin.page().keyboard().type(number.substring(2));
    admin.press("Enter");
    admin.arriveAt("/numbers?");
    tabTo(admin, "a[href$='/numbers/" + number + "']");
    admin.press("Enter");
    admin.arriveAt("/numbers/" + number);
    tabTo(admin, "main a[href*='/registrations/new']");
    admin.press("Enter");
    admin.arriveAt("/registrations/new");
    tabTo(admin, "[id='new:start']");
    admin.press("Enter");
    admin.page().waitForCondition(() -> admin.where().matches("/registrations/[0-9]+"));
  }

  @Test
  void theFirstTabLeadsPastTheNavigation() {
    Visitor admin = signedInByKeys("admin@acme.example");
    admin.open("numbers");
    admin.press("Tab");
    admin.press("Enter");
    assertEquals("main", admin.focused());
  }

  @Test
  void aCaseIsClaimedApprovedAndSentOn() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    JsonNode registration = new Registrations(acme).in("SUBMITTED");
    String address = "/review/" + registration.path("id").asLong();
    Visitor reviewer = signedInByKeys("reviewer@numberdesk.example");
    reviewer.open("review");
    walkTo(reviewer, address);
    reviewer.press("c");
    reviewer.arriveAt(address);
    reviewer.press("a");
    reviewer.page().waitForCondition(() -> !reviewer.where().equals(address));
    assertEquals("READY_FOR_CARRIER", status(acme, registration));

    reviewer.open(address.substring(1));
    reviewer.press("s");
    reviewer.at("decide").waitFor();
    reviewer.settle();
    holds(reviewer, "e => !!e.closest('[role=dialog]')", "the dialog takes the focus");
    if (!reviewer.focused().equals("form:reference")) {
      tabTo(reviewer, "[id='form:reference']");
    }
    reviewer.page().keyboard().type("TF-2026-119");
    tabTo(reviewer, "[id='form:send']");
    reviewer.press("Enter");
    reviewer.page().waitForCondition(() -> !reviewer.where().equals(address));
    assertEquals("WITH_CARRIER", status(acme, registration));
  }

  @Test
  void aDialogIsLeftByEscapeAndTheFocusGoesBack() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    JsonNode registration = new Registrations(acme).in("IN_REVIEW");
    Visitor reviewer = signedInByKeys("reviewer@numberdesk.example");
    reviewer.open("review/" + registration.path("id").asLong());
    reviewer.press("c");
    reviewer.at("decide").waitFor();
    reviewer.settle();
    reviewer.press("Escape");
    reviewer.page().waitForCondition(() -> !reviewer.at("decide").isVisible());
    assertEquals("IN_REVIEW", status(acme, registration));
    holds(reviewer, "e => e.dataset.ndKey === 'c'", "the focus is back on what opened it");
  }

  private static String status(PortalClient acme, JsonNode registration) {
    return acme.get(Registrations.address(registration)).json().path("status").asText();
  }

  /** From row to row, and from page to page, until the row of a case has the focus. */
  private static void walkTo(Visitor reviewer, String address) {
    for (int step = 0; step < PATIENCE; step++) {
      int rows = reviewer.find("[data-nd-row]").count();
      for (int row = 0; row < rows; row++) {
        reviewer.press("n");
        if ((Boolean)
            reviewer
                .page()
                .evaluate("a => (document.activeElement.href || '').endsWith(a)", address)) {
          return;
        }
      }
      tabTo(reviewer, ".nd-pager a[href*='after=']");
      String before = reviewer.where();
      reviewer.press("Enter");
      reviewer.page().waitForCondition(() -> !reviewer.where().equals(before));
      reviewer.settle();
    }
    fail("no row for " + address);
  }
}
