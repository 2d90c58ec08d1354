package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.numberdesk.shared.DemoAccounts;

/** Coming in and going out by the pages. */
@ArquillianTest
@RunAsClient
class SignInJourneyIT {

  private static final String VIEWER = "viewer@acme.example";

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private Visitor stranger() {
    return browser.stranger(PortalClient.root(portal));
  }

  private static String session(Visitor visitor) {
    return visitor.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  private void ahead(String duration) {
    assertEquals(200, PortalClient.of(portal, null).get("health-clock?ahead=" + duration).status());
  }

  @Test
  void aStrangerLandsWhereTheyWantedToGo() {
    Visitor stranger = stranger();
    stranger.open("numbers?sendable=no");
    assertTrue(stranger.where().startsWith("/login?to="), stranger.where());
    stranger.signIn("admin@acme.example");
    assertEquals("/numbers?sendable=no", stranger.where());
  }

  @Test
  void anAddressElsewhereIsNeverGoneTo() {
    Visitor stranger = stranger();
    stranger.open("login?to=%2F%2Felsewhere.example%2F");
    stranger.signIn("admin@acme.example");
    assertTrue(stranger.page().url().startsWith(PortalClient.root(portal).toString()));
  }

  @Test
  void aWrongPasswordKeepsTheAddressAndGivesNothingBack() {
    Visitor stranger = stranger();
    stranger.open("login?to=%2Fnumbers");
    stranger.signIn("admin@acme.example", "not-my-password");
    assertEquals(1, stranger.find(".nd-note[role=alert]").count());
    assertEquals("admin@acme.example", stranger.at("login:email").inputValue());
    assertEquals("", stranger.at("login:password").inputValue());
    stranger.signIn("admin@acme.example");
    assertEquals("/numbers", stranger.where());
  }

  @Test
  void theSessionGetsAnotherNameAtSignIn() {
    Visitor stranger = stranger();
    stranger.open("login");
    String before = session(stranger);
    stranger.signIn("admin@acme.example");
    assertNotEquals("", session(stranger));
    assertNotEquals(before, session(stranger));
  }

  @Test
  void fiveFailuresCloseAnAccountForFifteenMinutes() {
    Visitor stranger = stranger();
    stranger.open("login");
    try {
      for (int failure = 1; failure <= 5; failure++) {
        stranger.signIn(VIEWER, "wrong-" + failure);
      }
      stranger.signIn(VIEWER, DemoAccounts.PASSWORD);
      assertTrue(stranger.where().startsWith("/login"), "the right password is of no use now");
      assertEquals(1, stranger.find(".nd-note[role=alert]").count());
    } finally {
      ahead("PT16M");
      try {
        stranger.signIn(VIEWER);
      } finally {
        ahead("PT0S");
      }
    }
    assertTrue(stranger.find("[data-nd-who]").isVisible(), "once it is open again, one is in");
  }

  @Test
  void signingOutEndsTheSession() {
    Visitor visitor = browser.as(PortalClient.root(portal), "admin@acme.example");
    List<Cookie> cookies = visitor.context().cookies();
    visitor.open("account");
    visitor.page().waitForNavigation(() -> visitor.at("out:signOut").click());
    visitor.open("numbers");
    assertTrue(visitor.where().startsWith("/login"), visitor.where());
    visitor.context().clearCookies();
    visitor.context().addCookies(cookies);
    visitor.open("numbers");
    assertTrue(visitor.where().startsWith("/login"), "the old cookie opens nothing");
  }
}
