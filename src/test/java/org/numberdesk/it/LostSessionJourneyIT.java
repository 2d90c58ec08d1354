package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was typed is not lost: neither with the session, nor to another tab. */
@ArquillianTest
@RunAsClient
class LostSessionJourneyIT {

  private static final String EMAIL = "admin@acme.example";
  private static final String NAME = "brand.displayName";
  private static final String DESCRIPTION = "campaign.description";
  private static final String TYPED = "Delivery notices for furniture, and nothing else.";

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private PortalClient acme;
  private JsonNode draft;
  private String address;
  private Visitor admin;
  private FormByHand form;

  @BeforeEach
  void openADraft() {
    acme = PortalClient.of(portal, PortalClient.ACME);
    draft = new Registrations(acme).in("DRAFT");
    address = "/registrations/" + draft.path("id").asLong();
    admin = browser.as(PortalClient.root(portal), EMAIL);
    admin.open(address);
    form = new FormByHand(admin);
  }

  private String saved(String pointer) {
    return acme.get(Registrations.address(draft)).json().path("submission").at(pointer).asText();
  }

  @Test
  void textTypedIntoAnExpiredSessionIsThereAfterSigningInAgain() {
    form.field(DESCRIPTION).fill(TYPED);
    admin.context().clearCookies();
    form.field(DESCRIPTION).blur();
    admin.arriveAt("/login");
    admin.signIn(EMAIL);
    assertEquals(address, admin.where());
    assertEquals(TYPED, form.field(DESCRIPTION).inputValue());
    assertTrue(admin.at("nd-rescued").isVisible(), "it is said that the text was kept");

    form.field(DESCRIPTION).focus();
    form.leave(DESCRIPTION);
    assertEquals(TYPED, saved("/campaign/description"));
    admin.page().reload();
    admin.settle();
    assertEquals(TYPED, form.field(DESCRIPTION).inputValue());
  }

  @Test
  void anotherAccountInTheSameTabNeverMeetsTheText() {
    form.field(DESCRIPTION).fill(TYPED);
    admin.context().clearCookies();
    form.field(DESCRIPTION).blur();
    admin.arriveAt("/login");
    admin.signIn("admin@globex.example");
    admin.open("registrations");
    assertEquals(
        0L,
        ((Number)
                admin
                    .page()
                    .evaluate(
                        "() => Object.keys(sessionStorage)"
                            + ".filter(k => k.startsWith('nd-draft:')).length"))
            .longValue());
  }

  @Test
  void twoTabsOnOneFieldAskWhoseTextCounts() {
    Visitor other = secondTab();
    form.answer(NAME, "Pine and Parcel");
    assertEquals("Pine and Parcel", saved("/brand/displayName"));
    new FormByHand(other).answer(NAME, "Parcels of Pine");
    assertEquals("Pine and Parcel", saved("/brand/displayName"), "nothing is overwritten unasked");
    assertEquals(1, other.find(".nd-conflict").count());
    assertEquals("Parcels of Pine", new FormByHand(other).field(NAME).inputValue());

    other.at("form:keepMine").click();
    other.settle();
    assertEquals("Parcels of Pine", saved("/brand/displayName"));
    assertEquals(0, other.find(".nd-conflict").count());
  }

  @Test
  void twoTabsOnTwoFieldsKeepBoth() {
    Visitor other = secondTab();
    form.answer(NAME, "Pine and Parcel");
    new FormByHand(other).answer(DESCRIPTION, TYPED);
    assertEquals("Pine and Parcel", saved("/brand/displayName"));
    assertEquals(TYPED, saved("/campaign/description"));
    assertEquals(0, other.find(".nd-conflict").count());
  }

  private Visitor secondTab() {
    Visitor other = admin.tab();
    other.open(address);
    return other;
  }
}
