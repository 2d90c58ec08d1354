package org.numberdesk.registrations.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Json;

/** A registration in the field names of those it is filed with. */
class CarrierFormTest {

  private static ObjectNode tree() {
    try (InputStream in =
        CarrierFormTest.class.getResourceAsStream(
            "/org/numberdesk/preflight/corpus/bases/orders-tollfree.json")) {
      return (ObjectNode) Json.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Submission text(ObjectNode tree) {
    return Json.MAPPER.convertValue(tree, Submission.class);
  }

  @Test
  void aBrandGoesByTheRegistrysNames() {
    Map<String, Object> brand = CarrierForm.BRAND.of(text(tree()));
    assertEquals("Parcel and Pine Furniture Company", brand.get("companyName"));
    assertEquals("45-2963318", brand.get("ein"));
    assertEquals("PRIVATE_PROFIT", brand.get("entityType"));
    assertEquals("27260", brand.get("postalCode"));
  }

  @Test
  void theContactOfABusinessThatIsNotPublicStaysOut() {
    assertFalse(CarrierForm.BRAND.of(text(tree())).containsKey("businessContactEmail"));
  }

  @Test
  void aCampaignCountsItsSamplesAndJoinsItsKeywords() {
    Map<String, Object> campaign = CarrierForm.CAMPAIGN.of(text(tree()));
    assertTrue(campaign.get("sample1").toString().startsWith("Parcel & Pine: order 55120"));
    assertFalse(campaign.containsKey("sample2"));
    assertEquals("HELP,INFO", campaign.get("helpKeywords"));
    assertEquals(true, campaign.get("embeddedLink"));
    assertEquals(List.of("+18665550111", "+18665550112"), campaign.get("phoneNumbers"));
  }

  @Test
  void aTollFreeSheetWritesTheStateOutAndNamesTheEvidence() {
    Map<String, Object> sheet = CarrierForm.TOLLFREE.of(text(tree()));
    assertEquals("North Carolina", sheet.get("businessState"));
    assertEquals("+18665550111,+18665550112", sheet.get("phoneNumbers"));
    assertEquals(
        "https://parcelandpine.example/checkout-demo,https://parcelandpine.example/img/checkout.png",
        sheet.get("optInWorkflowImageURLs"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 10",
    "10, 10",
    "11, 100",
    "600000, 750000",
    "10000000, 10000000",
    "10000001, 10000000+"
  })
  void aVolumeIsTheNextStep(int given, String step) {
    ObjectNode tree = tree();
    tree.withObject("/campaign").put("monthlyVolume", given);
    assertEquals(step, CarrierForm.TOLLFREE.of(text(tree)).get("messageVolume"));
  }

  @Test
  void whatIsTooLongIsNamedAndNotCut() {
    ObjectNode tree = tree();
    String wording = "x".repeat(2049);
    tree.withObject("/consent").put("callToAction", wording);
    assertEquals(wording, CarrierForm.CAMPAIGN.of(text(tree)).get("messageFlow"));
    assertTrue(
        CarrierForm.CAMPAIGN
            .overflows(text(tree))
            .contains(new CarrierForm.Overflow("messageFlow", 2049, 40, 2048)));
  }

  @Test
  void whatAReviewerIsToldArrivesAsItWasWritten() {
    ObjectNode tree = tree();
    String said = "A permit that was annulled is null and void.";
    tree.withObject("/filing").put("additionalInformation", said);
    tree.withObject("/campaign").putNull("numbersJustification");
    assertEquals(said, CarrierForm.TOLLFREE.of(text(tree)).get("additionalInformation"));
  }

  @Test
  void whatIsNeededAndAbsentIsNamed() {
    ObjectNode tree = tree();
    tree.withObject("/brand").putNull("taxId");
    assertTrue(
        CarrierForm.BRAND
            .overflows(text(tree))
            .contains(new CarrierForm.Overflow("ein", 0, 1, 21)));
  }

  @Test
  void whatKeepsToTheLimitsIsNotNamed() {
    assertEquals(List.of(), CarrierForm.BRAND.overflows(text(tree())));
    assertEquals(List.of(), CarrierForm.CAMPAIGN.overflows(text(tree())));
  }

  @ParameterizedTest(name = "{0} is {1}, {2} where nobody chose")
  @CsvSource({
    "2FA, Chatbot, Chatbot",
    "2FA, , 2FA",
    "CUSTOMER_CARE, , Conversational / Alerts",
    "LOW_VOLUME, , Mixed",
    "PROXY, , ",
  })
  void aTollFreeUseGoesByItsLabel(String use, String chosen, String filed) {
    ObjectNode tree = tree();
    tree.withObject("/campaign").put("useCase", use);
    tree.withObject("/filing").put("tollFreeUse", chosen);
    assertEquals(filed, CarrierForm.TOLLFREE.of(text(tree)).get("useCase"));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "WEB_FORM, WEB_FORM",
    "KEYWORD, VIA_TEXT",
    "CUSTOMER_INITIATED, VIA_TEXT",
    "QR_CODE, MOBILE_QR_CODE",
    "IVR, VERBAL",
    "IMPORTED_LIST, IMPORT",
    "INTERNAL, ",
  })
  void aWayToOptInGoesByVerificationsWord(String method, String filed) {
    ObjectNode tree = tree();
    tree.withObject("/consent").put("method", method);
    assertEquals(filed, CarrierForm.TOLLFREE.of(text(tree)).get("optInType"));
  }

  @Test
  void whatReviewersWouldAskStandsTogether() {
    ObjectNode tree = tree();
    tree.withObject("/campaign").put("numbersJustification", "One for each depot.");
    tree.withObject("/filing").put("additionalInformation", "The shop trades as Pine.");
    assertEquals(
        "The shop trades as Pine.\nOne for each depot.",
        CarrierForm.TOLLFREE.of(text(tree)).get("additionalInformation"));
  }

  @ParameterizedTest(name = "{0} with {1}: {2}, {3}")
  @CsvSource({
    "PRIVATE_PROFIT, +19195550100, , CUSTOMER_CARE",
    "SOLE_PROPRIETOR, +19195550100, +19195550100, SOLE_PROPRIETOR",
    "SOLE_PROPRIETOR, , +13365550190, SOLE_PROPRIETOR",
  })
  void aSoleProprietorHasAMobileAndAUseOfItsOwn(
      String entity, String mobile, String filed, String use) {
    ObjectNode tree = tree();
    tree.withObject("/brand").put("entityType", entity);
    tree.withObject("/brand").withObject("/contact").put("phone", "+13365550190");
    tree.withObject("/campaign").put("useCase", "CUSTOMER_CARE");
    tree.withObject("/filing").put("mobilePhone", mobile);
    assertEquals(filed, CarrierForm.BRAND.of(text(tree)).get("mobilePhone"));
    assertEquals(use, CarrierForm.CAMPAIGN.of(text(tree)).get("usecase"));
  }

  @ParameterizedTest
  @CsvSource({"M2M, false", "CUSTOMER_CARE, true"})
  void peopleOptInAndOutUnlessMachinesTalk(String use, boolean filed) {
    ObjectNode tree = tree();
    tree.withObject("/campaign").put("useCase", use);
    assertEquals(filed, CarrierForm.CAMPAIGN.of(text(tree)).get("subscriberOptout"));
  }

  @ParameterizedTest
  @CsvSource({"TOLL_FREE, TOLLFREE", "SHORT_CODE, SHORTCODE", "TEN_DLC, BRAND CAMPAIGN"})
  void eachSenderIsFiledByItsForm(SenderType type, String forms) {
    assertEquals(
        forms, String.join(" ", CarrierForm.of(type).stream().map(CarrierForm::name).toList()));
  }

  @Test
  void aShortCodeTellsItsCodeAndItsProgramme() {
    ObjectNode tree = tree();
    tree.withObject("/filing").put("programmeName", "Pine alerts").put("codeKind", "VANITY");
    Map<String, Object> sheet = CarrierForm.SHORTCODE.of(text(tree));
    assertEquals("Pine alerts", sheet.get("programName"));
    assertEquals("VANITY", sheet.get("codeType"));
    assertTrue(
        CarrierForm.SHORTCODE
            .overflows(text(tree))
            .contains(new CarrierForm.Overflow("codeCountry", 0, 2, 2)));
  }
}
