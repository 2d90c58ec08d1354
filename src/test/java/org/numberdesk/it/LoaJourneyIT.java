package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * SMS on a voice number by letter, from the first question to the test: the customer writes, staff
 * ask back, the signer declines once and signs then, staff cut over.
 */
@ArquillianTest
@RunAsClient
class LoaJourneyIT {

  private static final String SIGNER = "ana.ruiz@bluefern.example";
  private static final Pattern LINK = Pattern.compile("/sign/([A-Za-z0-9_-]{20,})");
  private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private String mail(Pattern part) {
    PortalClient hands = PortalClient.of(portal, null);
    String text =
        hands
            .get("health-database?mail=" + URLEncoder.encode(SIGNER, StandardCharsets.UTF_8))
            .response()
            .body();
    Matcher found = part.matcher(text);
    assertTrue(found.find(), text);
    return found.group(1);
  }

  private static void type(Visitor visitor, String id, String text) {
    Locator field = visitor.at(id);
    field.fill(text);
    field.blur();
    visitor.settle();
  }

  private static void press(Visitor visitor, String name) {
    visitor
        .page()
        .getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    visitor.settle();
  }

  private String status(long id) {
    return PortalClient.of(portal, PortalClient.LEAD)
        .get("api/v1/loa/" + id)
        .json()
        .path("status")
        .asText();
  }

  private void make(Visitor staff, long id, String button) {
    staff.open("loa/" + id);
    press(staff, button);
  }

  private Visitor atLetter(URI root) {
    Visitor signer = browser.stranger(root);
    assertEquals(200, signer.open("sign/" + mail(LINK)));
    press(signer, "Send me a code");
    signer.at("code:given").fill(mail(CODE));
    press(signer, "Go on to the letter");
    return signer;
  }

  @Test
  void aVoiceNumberComesToCarryTexts() {
    URI root = PortalClient.root(portal);
    Visitor customer = browser.as(root, "admin@acme.example");
    String number = LoaRequests.unusedNumber();
    customer.open("loa/new");
    press(customer, "Begin a request");
    customer.arriveAt("/loa/");
    long id = Long.parseLong(customer.where().replaceAll("\\D", ""));
    type(customer, "form:numbers", number);
    type(customer, "form:name", "Blue Fern Dental LLC");
    type(customer, "form:billing", "+12083420100");
    type(customer, "form:street", "12 Alder St");
    type(customer, "form:city", "Boise");
    type(customer, "form:region", "ID");
    type(customer, "form:postal", "83702");
    customer.at("form:country").selectOption("US");
    customer.settle();
    type(customer, "form:carrier", "Ziply");
    customer.at("form:ownership").selectOption("BILL");
    customer.settle();
    type(customer, "form:first", "Ana");
    type(customer, "form:last", "Ruiz");
    type(customer, "form:title", "Office manager");
    type(customer, "form:phone", "+12083420123");
    press(customer, "Submit");
    assertTrue(
        customer.find("main").innerText().contains("This is needed"), "the e-mail is missing");
    type(customer, "form:email", SIGNER);
    press(customer, "Submit");
    customer.page().waitForCondition(() -> status(id).equals("SUBMITTED"));

    Visitor staff = browser.as(root, "reviewer@numberdesk.example");
    make(staff, id, "Start review");
    make(staff, id, "Ask customer");
    staff.find(".nd-dialog label:text-is('Street and house number')").click();
    staff.at("ask:comment").fill("The bill says 14 Alder St.");
    staff.at("ask:send").click();
    staff.settle();
    assertEquals("NEEDS_INFO", status(id));

    customer.open("loa/" + id);
    assertTrue(customer.at("form:name").isDisabled(), "only the marked field is open");
    type(customer, "form:street", "14 Alder St");
    press(customer, "Answer");
    customer.page().waitForCondition(() -> status(id).equals("IN_REVIEW"));

    make(staff, id, "Ask for signature");
    assertEquals("AWAITING_SIGNATURE", status(id));
    Visitor signer = atLetter(root);
    assertTrue(signer.find("main").innerText().contains("14 Alder St"));
    signer.find("details.nd-fold summary").click();
    signer.at("decline:reason").fill("I left the practice.");
    press(signer, "Decline");
    assertEquals("NEEDS_INFO", status(id));

    customer.open("loa/" + id);
    assertTrue(customer.find("main").innerText().contains("I left the practice."));
    press(customer, "Answer");
    customer.page().waitForCondition(() -> status(id).equals("IN_REVIEW"));
    make(staff, id, "Ask for signature");
    String link = mail(LINK);
    signer = atLetter(root);
    press(signer, "Sign the letter");
    assertTrue(signer.find("main").innerText().contains("Tick this to sign"));
    for (Locator box : signer.find(".nd-check .ui-chkbox-box").all()) {
      box.click();
    }
    signer.at("sign:full").fill("Ana Ruiz");
    press(signer, "Sign the letter");
    assertTrue(signer.find("main").innerText().contains("The letter is signed"));
    assertEquals("SIGNED", status(id));
    Visitor late = browser.stranger(root);
    assertEquals(404, late.open("sign/" + link), "a used link");

    make(staff, id, "Send to carrier");
    staff.at("ask:send").click();
    staff.settle();
    make(staff, id, "Carrier refused");
    staff.arriveInDialog();
    staff.at("ask:reason").selectOption(new SelectOption().setIndex(1));
    staff.at("ask:comment").fill("The carrier could not read the second page.");
    staff.at("ask:send").click();
    staff.settle();
    assertEquals("CARRIER_REJECTED", status(id));
    customer.open("loa/" + id);
    assertTrue(customer.find("main").innerText().contains("could not read the second page"));
    make(staff, id, "Send to carrier");
    staff.at("ask:send").click();
    staff.settle();
    assertEquals("SENT_TO_CARRIER", status(id));
    make(staff, id, "Start cut-over");
    staff.at("ask:send").click();
    staff.settle();
    make(staff, id, "Start test");
    make(staff, id, "SMS is on");
    for (Locator box : staff.find(".nd-dialog .nd-check .ui-chkbox-box").all()) {
      box.click();
    }
    staff.at("ask:evidence").fill("Both ways at 18:40.");
    staff.at("ask:send").click();
    staff.settle();
    assertEquals("ACTIVE", status(id));
    JsonNode shown =
        PortalClient.of(portal, PortalClient.ACME).get("api/v1/numbers/" + number).json();
    assertTrue(shown.path("capabilities").toString().contains("sms"), shown.toString());
  }
}
