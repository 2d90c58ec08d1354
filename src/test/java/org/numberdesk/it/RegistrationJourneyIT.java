package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Registrations of several kinds written by hand, left and come back to, and handed in. */
@ArquillianTest
@RunAsClient
class RegistrationJourneyIT {

  private static final String EMAIL = "admin@acme.example";
  private static final String NAME = "brand.displayName";
  private static final String CITY = "brand.address.city";

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private URI root;
  private PortalClient acme;
  private Registrations registrations;
  private Visitor admin;
  private FormByHand form;

  @BeforeEach
  void signIn() {
    root = PortalClient.root(portal);
    acme = PortalClient.of(portal, PortalClient.ACME);
    registrations = new Registrations(acme);
    admin = browser.as(root, EMAIL);
    form = new FormByHand(admin);
  }

  private JsonNode registration(long id) {
    return acme.get("api/v1/registrations/" + id).json();
  }

  private long arriveAtDraft() {
    admin.page().waitForCondition(() -> admin.where().matches("/registrations/[0-9]+"));
    admin.settle();
    return Long.parseLong(admin.where().replaceAll("\\D", ""));
  }

  private void submit(long id) {
    PlaywrightAssertions.assertThat(admin.at("form:submit")).isEnabled();
    admin.at("form:submit").click();
    admin.page().waitForCondition(() -> admin.at("form:submit").count() == 0);
    admin.settle();
    assertEquals("SUBMITTED", registration(id).path("status").asText());
  }

  @Test
  void aCampaignWithANewBrandOutlastsSigningOutAndASecondTab() {
    String number = registrations.freshNumber("+1208", "local", "US");
    String tollFree = registrations.freshNumber();
    admin.open("registrations/new");
    admin.find("button[aria-label^='Start: '][aria-label*='10DLC']").click();
    long id = arriveAtDraft();
    String address = "/registrations/" + id;
    ObjectNode wanted = Registrations.base("public-company-care");
    form.answerAll(Registrations.only(wanted, "brand"));

    admin.open("account");
    admin.page().waitForNavigation(() -> admin.at("out:signOut").click());
    admin.open(address);
    assertTrue(admin.where().startsWith("/login"), admin.where());
    admin.signIn(EMAIL);
    assertEquals(address, admin.where());
    assertEquals("Halvorsen", form.field(NAME).inputValue());

    Visitor other = admin.tab();
    other.open(address);
    form.answer(CITY, "Boise City");
    FormByHand there = new FormByHand(other);
    there.answer(CITY, "Nampa");
    String both = other.find(".nd-conflict").textContent();
    assertTrue(both.contains("Boise City") && both.contains("Nampa"), both);
    assertEquals("Boise City", registration(id).at("/submission/brand/address/city").asText());
    other.at("form:takeTheirs").click();
    other.settle();
    assertEquals("Boise City", there.field(CITY).inputValue());

    admin.page().bringToFront(); // lists open in the tab that is looked at
    form.answerAll(Registrations.only(wanted, "campaign", "consent", "policies"));
    find(tollFree);
    assertEquals(0, addOf(tollFree).count(), "a number of another kind is not offered");
    PlaywrightAssertions.assertThat(admin.at("form:numberChoice"))
        .containsText("another sender type");
    find(number);
    addOf(number).click();
    admin.settle();
    submit(id);
    assertEquals(
        "Halvorsen Appliance Corporation",
        registration(id).at("/submission/brand/legalName").asText());
  }

  private void find(String number) {
    admin.at("form:f-campaign-numbers").fill(number.substring(2));
    admin.at("form:findNumbers").click();
    admin.settle();
  }

  private Locator addOf(String number) {
    return admin
        .find("[id='form:numberChoice'] li")
        .filter(new Locator.FilterOptions().setHasText(number.substring(number.length() - 4)))
        .locator("button[aria-label^='Add']");
  }

  @Test
  void oneUploadIsEvidenceOfTwoTollFreeRegistrations() {
    long first = withoutEvidence();
    admin.open("registrations/" + first);
    form.choose("consent.evidence[0].kind", "SCREENSHOT");
    upload("consent.evidence[0].document", "checkout.png", "image/png");
    submit(first);

    long second = withoutEvidence();
    admin.open("registrations/" + second);
    form.choose("consent.evidence[0].kind", "SCREENSHOT");
    admin.at(FormByHand.idOf("consent.evidence[0].document") + "-library").click();
    admin.arriveInDialog();
    admin.find("[id=library] button[aria-label*='checkout.png']").first().click();
    PlaywrightAssertions.assertThat(admin.at(documentSlot())).containsText("checkout.png");
    admin.settle();
    submit(second);
    assertEquals(document(first), document(second));
  }

  private String document(long id) {
    String kept = registration(id).at("/submission/consent/evidence/0/document").asText();
    assertTrue(kept.matches("[0-9]+"), kept);
    return kept;
  }

  private static String documentSlot() {
    return FormByHand.idOf("consent.evidence[0].document") + "-slot";
  }

  private long withoutEvidence() {
    ObjectNode text = Registrations.clean(registrations.freshNumber());
    text.withObject("/consent").withArray("evidence").removeAll();
    return acme.post("api/v1/registrations", text).json().path("id").asLong();
  }

  private void upload(String path, String name, String type) {
    admin
        .find("input[type=file][id^='" + FormByHand.idOf(path) + "']")
        .setInputFiles(new FilePayload(name, type, Things.picture()));
    PlaywrightAssertions.assertThat(admin.at(FormByHand.idOf(path) + "-slot")).containsText(name);
    admin.settle();
  }

  @Test
  void aBadTollFreeDraftIsLedToReadyByThePanelAlone() {
    ObjectNode good = Registrations.clean(registrations.freshNumber());
    ObjectNode bad = good.deepCopy();
    bad.withObject("/consent")
        .put(
            "callToAction", "\u2610 Text me delivery updates from Parcel & Pine. Needed to order.");
    bad.withObject("/policies")
        .put(
            "privacyText",
            "We may give mobile numbers to our marketing partners for their offers.");
    bad.withObject("/campaign")
        .put("helpMessage", "Thanks!")
        .withArray("samples")
        .set(0, "Order 55120 is on its way: http://parcelandpine.example/o/55120");
    long id = acme.post("api/v1/registrations", bad).json().path("id").asLong();
    admin.open("registrations/" + id);
    assertTrue(admin.at("form:submit").isDisabled());
    Locator findings = admin.find("[id='form:panel'] .nd-finding");
    int inserted = 0;
    int written = 0;
    for (int before = findings.count(); before > 0; before = findings.count()) {
      Locator first = findings.first();
      Locator insert = first.locator(".nd-insert button");
      if (insert.count() > 0) {
        insert.click();
        inserted++;
      } else {
        String place = first.getAttribute("data-nd-goto");
        first.locator("[data-nd-go]").click();
        admin.page().waitForCondition(() -> admin.focused().startsWith(place));
        admin.at(admin.focused()).fill(written(good, admin.focused()));
        admin.press("Tab");
        written++;
      }
      admin.settle();
      assertTrue(findings.count() < before, String.join("\n", findings.allTextContents()));
    }
    assertTrue(inserted >= 4 && written >= 2, inserted + " inserted, " + written + " written");
    PlaywrightAssertions.assertThat(admin.find("[id='form:panel'] .nd-verdict"))
        .containsText("Ready");
    submit(id);
  }

  /** What a careful person writes into the field with an id. */
  private static String written(JsonNode good, String id) {
    return Stream.of("consent.callToAction", "policies.privacyText", "campaign.samples[0]")
        .filter(path -> FormByHand.idOf(path).equals(id))
        .map(path -> good.at("/" + path.replace('.', '/').replace("[0]", "/0")).asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("led to " + id));
  }

  @Test
  void aBritishNumberIsRegisteredWithWhatItsCountryAsks() {
    String number = registrations.freshNumber("+44161", "local", "GB");
    admin.open("registrations/new?number=" + number.substring(1));
    admin.at("new:start").click();
    long id = arriveAtDraft();
    assertTrue(admin.at("form:needs").textContent().contains("+44"), "its country's rules show");
    form.answerAll(Registrations.british());
    assertTrue(admin.at("form:submit").isDisabled(), "the proof of the address is missing");
    form.addEvidence();
    form.choose("consent.evidence[1].kind", "LETTER");
    upload("consent.evidence[1].document", "rates-bill.png", "image/png");
    submit(id);
    assertEquals("UK_LONG_NUMBER", registration(id).path("senderType").asText());
    assertEquals(number, registration(id).at("/submission/campaign/numbers/0").asText());
  }

  @Test
  void aSheetBeginsRegistrationsForABrandOfTheBook() {
    JsonNode draft = registrations.in("DRAFT");
    admin.open("registrations/" + draft.path("id").asLong());
    admin.at("form:keepBrand").click();
    PlaywrightAssertions.assertThat(admin.at("form:book")).containsText("Parcel & Pine, edition 1");

    admin.open("registrations/sheet");
    check("Parcel & Pine,TEN_DLC,Low volume\nNobody & Sons,TOLL_FREE,\n");
    assertTrue(admin.at("sheet:start").isDisabled(), "one row names a brand nobody knows");
    PlaywrightAssertions.assertThat(admin.find("main")).containsText("Nobody & Sons");
    int before = drafts();

    check("Parcel & Pine,TEN_DLC,\nParcel & Pine,SHORT_CODE,\n");
    assertEquals(before, drafts(), "looking begins nothing");
    admin.at("sheet:start").click();
    admin.arriveAt("/registrations?status=DRAFT");
    assertEquals(before + 2, drafts());

    admin.open("registrations/brands");
    admin.find(".nd-lines a").filter(new Locator.FilterOptions().setHasText("Parcel")).click();
    admin.arriveAt("/registrations/brands?brand=");
    assertEquals(3, admin.find("section[aria-labelledby=uses] li").count());
    admin.find("section[aria-labelledby=uses] li a").first().click();
    long id = arriveAtDraft();
    assertEquals(
        "Parcel and Pine Furniture Company",
        registration(id).at("/submission/brand/legalName").asText());

    form.answer("brand.website", "https://pine.example");
    PlaywrightAssertions.assertThat(admin.at("form:book")).containsText("changed here since");
    admin.at("form:keepBrand").click();
    PlaywrightAssertions.assertThat(admin.at("form:book")).containsText("Parcel & Pine, edition 2");
    admin.open("registrations/" + draft.path("id").asLong());
    admin.at("form:renewBrand").click();
    PlaywrightAssertions.assertThat(form.field("brand.website")).hasValue("https://pine.example");
  }

  private void check(String rows) {
    String sheet = "Brand in the book,Kind of sender,Numbers,campaign.useCase\n" + rows;
    admin
        .find("input[type=file]")
        .setInputFiles(
            new FilePayload("start.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
    admin.page().waitForNavigation(() -> admin.at("sheet:look").click());
    admin.settle();
  }

  private int drafts() {
    return acme.get("api/v1/registrations?status=DRAFT&size=200").json().path("items").size();
  }
}
