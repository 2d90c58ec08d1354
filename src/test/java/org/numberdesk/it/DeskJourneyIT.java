package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Work at the desk: a case that goes to and fro, many at once, two reviewers, a stranger's link.
 */
@ArquillianTest
@RunAsClient
class DeskJourneyIT {

  private static final String REVIEWER = "reviewer@numberdesk.example";

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private URI root;
  private PortalClient acme;
  private Registrations registrations;

  @BeforeEach
  void prepare() {
    root = PortalClient.root(portal);
    acme = PortalClient.of(portal, PortalClient.ACME);
    registrations = new Registrations(acme);
  }

  private String status(long id) {
    return registration(id).path("status").asText();
  }

  private JsonNode registration(long id) {
    return acme.get("api/v1/registrations/" + id).json();
  }

  private void submit(long id) {
    JsonNode now = registration(id);
    ObjectNode body = org.numberdesk.shared.Json.MAPPER.createObjectNode();
    body.put("version", now.path("version").asLong());
    PortalClient.Answer submitted = acme.post(Registrations.address(now) + "/submit", body);
    assertEquals(200, submitted.status(), submitted.response().body());
  }

  private static void reason(
      Visitor reviewer, int at, String source, String field, String comment) {
    reviewer.find("select[id$=':" + at + ":source']").selectOption(source);
    reviewer.settle();
    reviewer.find("select[id$=':" + at + ":field']").selectOption(field);
    reviewer.find("textarea[id$=':" + at + ":comment']").fill(comment);
  }

  private void leave(Visitor reviewer, String address) {
    reviewer.page().waitForCondition(() -> !reviewer.where().equals(address));
    reviewer.settle();
  }

  /** Takes the case that is open, and waits until the page says so. */
  private static void claim(Visitor reviewer) {
    reviewer.press("c");
    PlaywrightAssertions.assertThat(reviewer.find("button[data-nd-key='a']")).isVisible();
    reviewer.settle();
  }

  @Test
  void aCaseGoesToAndFroUntilItIsApproved() {
    long id = registrations.in("SUBMITTED").path("id").asLong();
    String address = "/review/" + id;
    Visitor reviewer = browser.as(root, REVIEWER);
    reviewer.open(address);
    claim(reviewer);
    reviewer.press("c");
    PlaywrightAssertions.assertThat(reviewer.at("form:send")).isVisible();
    reason(reviewer, 0, "CTA_RATES_MISSING", "consent.callToAction", "Name the fees.");
    reviewer.at("form:addReason").click();
    reviewer.settle();
    reason(reviewer, 1, "SITE_UNREACHABLE", "consent.url", "The page does not open.");
    reviewer.at("form:send").click();
    leave(reviewer, address);
    assertEquals("CHANGES_REQUESTED", status(id));

    Visitor admin = browser.as(root, "admin@acme.example");
    admin.open("registrations/" + id);
    String page = admin.find("main").innerText();
    assertTrue(page.contains("Name the fees.") && page.contains("The page does not open."));
    assertTrue(admin.at("form:f-consent-url").isVisible(), "asked about");
    assertEquals(0, admin.at("form:f-brand-legalName").count(), "not asked about");
    admin.at("talk:about").selectOption("consent.url");
    admin.at("talk:words").fill("It opens again since noon.");
    admin.at("talk:say").click();
    PlaywrightAssertions.assertThat(admin.find("[id='talk'] .nd-thread"))
        .containsText("It opens again since noon.");
    submit(id);

    reviewer.open(address);
    PlaywrightAssertions.assertThat(reviewer.find("[id='case:talk']"))
        .containsText("It opens again since noon.");
    claim(reviewer);
    reviewer.press("a");
    leave(reviewer, address);
    assertEquals("READY_FOR_CARRIER", status(id));
    file(reviewer, address);
    assertEquals("WITH_CARRIER", status(id));

    reviewer.open(address);
    Hands rejecting = new Hands(reviewer);
    rejecting.press("x");
    PlaywrightAssertions.assertThat(reviewer.at("form:send")).isVisible();
    rejecting.choose("select[id$=':0:vendor']", "Twilio");
    rejecting.write("input[id$=':0:vendorCode']", "30498");
    rejecting.choose("select[id$=':0:field']", "consent.url");
    rejecting.click("form:send");
    leave(reviewer, address);
    assertEquals("1 keys, 3 clicks, 1 words", rejecting.counted(), "once it is open");
    assertEquals("CARRIER_REJECTED", status(id));
    assertFalse(registration(id).path("resubmitBy").isNull(), "the seven days run");
    admin.open("registrations/" + id);
    PlaywrightAssertions.assertThat(admin.find("main")).containsText("Twilio 30498");
    submit(id);

    reviewer.open(address);
    claim(reviewer);
    reviewer.press("a");
    leave(reviewer, address);
    file(reviewer, address);
    reviewer.open(address);
    reviewer.press("a");
    reviewer.at("form:send").click();
    leave(reviewer, address);
    assertEquals("APPROVED", status(id));
  }

  private void file(Visitor reviewer, String address) {
    reviewer.open(address);
    reviewer.press("s");
    reviewer.arriveInDialog();
    reviewer.at("form:reference").fill("TF-7");
    reviewer.at("form:send").click();
    leave(reviewer, address);
  }

  /** What a person does with their hands, counted; words they write are counted as one. */
  private static final class Hands {

    private final Visitor visitor;
    private int keys;
    private int clicks;
    private int words;

    Hands(Visitor visitor) {
      this.visitor = visitor;
    }

    void press(String key) {
      keys++;
      visitor.press(key);
    }

    void click(String id) {
      clicks++;
      visitor.at(id).click();
    }

    void choose(String selector, String value) {
      clicks++;
      visitor.find(selector).selectOption(value);
    }

    void write(String selector, String text) {
      words++;
      visitor.find(selector).fill(text);
    }

    /** Goes to the case that is next, and tells its address. */
    String next() {
      press("n");
      return URI.create((String) visitor.page().evaluate("() => document.activeElement.href"))
          .getPath();
    }

    /** As the table of the README has it: keystrokes, clicks, words written. */
    String counted() {
      return keys + " keys, " + clicks + " clicks, " + words + " words";
    }
  }

  @Test
  void aCleanCaseIsDecidedWithThreeKeystrokes() {
    registrations.in("SUBMITTED");
    Visitor reviewer = browser.as(root, REVIEWER);
    reviewer.open("review");
    Hands hands = new Hands(reviewer);
    String address = hands.next();
    hands.press("c");
    reviewer.arriveAt(address);
    hands.press("a");
    leave(reviewer, address);
    assertEquals("3 keys, 0 clicks, 0 words", hands.counted());
    assertEquals("READY_FOR_CARRIER", staffStatus(address));
  }

  @Test
  void whatWasFoundIsAskedForAndWhatIsApprovedIsFiledWithFewKeystrokes() {
    ObjectNode text = Registrations.base("optician-canada");
    text.put("senderType", "CA_LONG_NUMBER");
    String number = registrations.freshNumber("+1604", "local", "CA");
    text.withObject("/campaign").putArray("numbers").add(number);
    text.withObject("/brand").withObject("/contact").put("email", "front@sister-firm.example");
    long found = acme.post("api/v1/registrations", text).json().path("id").asLong();
    submit(found);
    Visitor reviewer = browser.as(root, REVIEWER);
    reviewer.open("review?senderType=CA_LONG_NUMBER");
    Hands asking = new Hands(reviewer);
    String address = asking.next();
    assertEquals("/review/" + found, address);
    asking.press("c");
    reviewer.arriveAt(address);
    asking.press("c");
    PlaywrightAssertions.assertThat(reviewer.at("form:send")).isVisible();
    asking.click("form:send");
    leave(reviewer, address);
    assertEquals("3 keys, 1 clicks, 0 words", asking.counted());
    JsonNode asked = registration(found);
    assertEquals("CHANGES_REQUESTED", asked.path("status").asText());
    assertTrue(asked.toString().contains("BRAND_EMAIL_OTHER_DOMAIN"), "filled in");

    registrations.in("READY_FOR_CARRIER");
    reviewer.open("review?step=to-file");
    Hands filing = new Hands(reviewer);
    address = filing.next();
    filing.press("Enter");
    reviewer.arriveAt(address);
    filing.press("s");
    reviewer.arriveInDialog();
    filing.write("[id='form:reference']", "TF-8");
    filing.click("form:send");
    leave(reviewer, address);
    assertEquals("3 keys, 1 clicks, 1 words", filing.counted());
    assertEquals("WITH_CARRIER", staffStatus(address));
  }

  private String staffStatus(String address) {
    return acme.as(PortalClient.REVIEWER)
        .get("api/v1/registrations/" + address.replaceAll("\\D", ""))
        .json()
        .path("status")
        .asText();
  }

  @Test
  void fiftyCleanCasesAreApprovedTogether() {
    for (int i = 0; i < 50; i++) {
      registrations.in("SUBMITTED");
    }
    Visitor reviewer = browser.as(root, REVIEWER);
    reviewer.open("review");
    Hands hands = new Hands(reviewer);
    hands.clicks++;
    reviewer.find("a[href$='/review/together']").click();
    reviewer.arriveAt("/review/together");
    assertEquals(50, reviewer.find("input[type=checkbox]:checked").count(), "each is listed");
    List<?> listed =
        (List<?>)
            reviewer
                .page()
                .evaluate(
                    "() => [...document.querySelectorAll('.nd-lines a')].map(a => Number(a.href.split('/').pop()))");
    hands.press("a");
    PlaywrightAssertions.assertThat(reviewer.at("together:approve")).isVisible();
    hands.click("together:approve");
    reviewer.page().waitForCondition(() -> reviewer.where().endsWith("/review"));
    reviewer.settle();
    assertEquals("1 keys, 2 clicks, 0 words", hands.counted());
    for (Object id : listed) {
      assertEquals("READY_FOR_CARRIER", staffStatus("/review/" + id));
    }
  }

  @Test
  void whatWasPutToTheCarriersAndAnsweredIsSeenByTheCustomer() {
    long id = registrations.in("WITH_CARRIER").path("id").asLong();
    Visitor reviewer = browser.as(root, REVIEWER);
    reviewer.open("review/" + id);
    reviewer.press("e");
    reviewer.arriveInDialog();
    reviewer.at("form:to").fill("The aggregator");
    reviewer.at("form:send").click();
    PlaywrightAssertions.assertThat(reviewer.find("[aria-labelledby=escalationHead]")).isVisible();
    reviewer.settle();
    reviewer.find("textarea[id$='theirAnswer']").fill("They look at it on Monday.");
    reviewer.find("button[id$='keepAnswer']").click();
    PlaywrightAssertions.assertThat(reviewer.find("[aria-labelledby=escalationHead]"))
        .containsText("They look at it on Monday.");
    Visitor admin = browser.as(root, "admin@acme.example");
    admin.open("registrations/" + id);
    PlaywrightAssertions.assertThat(admin.find("[aria-labelledby=escalationHead]"))
        .containsText("Put to The aggregator");
    PlaywrightAssertions.assertThat(admin.find("[aria-labelledby=escalationHead]"))
        .containsText("They look at it on Monday.");
  }

  @Test
  void theSecondReviewerIsToldAndLosesNothing() {
    long id = registrations.in("IN_REVIEW").path("id").asLong();
    String address = "/review/" + id;
    Visitor lead = browser.as(root, "lead@numberdesk.example");
    lead.open(address);
    PlaywrightAssertions.assertThat(lead.find("main")).containsText("Jonas Reiter");
    lead.press("x");
    PlaywrightAssertions.assertThat(lead.at("form:send")).isVisible();
    reason(lead, 0, "CTA_RATES_MISSING", "consent.callToAction", "A long sentence of mine.");

    Visitor reviewer = browser.as(root, REVIEWER);
    reviewer.open(address);
    reviewer.press("a");
    leave(reviewer, address);

    lead.at("form:send").click();
    lead.settle();
    PlaywrightAssertions.assertThat(lead.find("[data-nd-focus], [id='form'] .ui-messages").first())
        .isVisible();
    assertEquals("A long sentence of mine.", lead.find("textarea[id$=':0:comment']").inputValue());
    assertEquals("READY_FOR_CARRIER", status(id));
  }

  @Test
  void aCaseThatNobodyTouchesGoesBackToTheQueue() {
    long id = registrations.in("IN_REVIEW").path("id").asLong();
    Visitor lead = browser.as(root, "lead@numberdesk.example");
    lead.open("review/" + id);
    assertEquals(0, lead.find("[data-nd-key='c']:visible:has-text('Claim')").count());
    try {
      acme.get("health-clock?ahead=PT31M");
      assertEquals("SUBMITTED", status(id));
      lead.open("review/" + id);
      lead.press("c");
      lead.page().waitForCondition(() -> status(id).equals("IN_REVIEW"));
    } finally {
      acme.get("health-clock?ahead=PT0S");
    }
  }

  @Test
  void aStrangerReadsWhatToPasteUntilTheLinkIsRevoked() {
    JsonNode asked = registrations.in("CHANGES_REQUESTED");
    Visitor admin = browser.as(root, "admin@acme.example");
    admin.open("registrations/" + asked.path("id").asLong());
    admin.at("fixes:make").click();
    admin.settle();
    String link = URI.create(admin.at("fixAddress").innerText()).getPath();

    Visitor stranger = browser.stranger(root);
    assertEquals(200, stranger.open(link.substring(1)));
    PlaywrightAssertions.assertThat(stranger.find("main"))
        .containsText(asked.at("/submission/consent/callToAction").asText().substring(2, 40));
    PlaywrightAssertions.assertThat(stranger.find("main"))
        .containsText("Say that message and data rates may apply.");
    assertFalse(
        stranger.find("body").innerText().contains(asked.at("/submission/brand/taxId").asText()));
    assertEquals(404, browser.stranger(root).open(link.substring(1) + "x"));

    admin.find("button[id$=':revoke']").first().click();
    admin.settle();
    assertEquals(404, browser.stranger(root).open(link.substring(1)));
  }
}
