package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numberdesk.numbers.SenderType;

/** Submissions are read strictly, reports are written as the API promises. */
class PreflightJsonTest {

  private static final String SUBMISSION =
      """
      {
        "senderType": "TEN_DLC",
        "brand": {
          "legalName": "Blue Fern Dental LLC", "displayName": "Blue Fern Dental", "entityType": "PRIVATE_PROFIT",
          "taxId": "84-1234567", "taxIdType": "EIN", "taxIdCountry": "US", "vertical": "HEALTHCARE",
          "website": "https://bluefern.example", "stockSymbol": null, "stockExchange": null,
          "address": {"street": "12 Alder St", "city": "Boise", "region": "ID", "postalCode": "83702", "country": "US"},
          "contact": {"firstName": "Ana", "lastName": "Ruiz", "email": "ana@bluefern.example", "phone": "+12085550123"},
          "supportEmail": "help@bluefern.example", "supportPhone": "+12085550100"
        },
        "campaign": {
          "useCase": "2FA", "subUseCases": [], "description": "One-time codes for patients who sign in to their records.",
          "stage": "LIVE", "audience": "CUSTOMERS",
          "monthlyVolume": 1000, "numbers": ["+12085550111"], "numbersJustification": null,
          "embeddedLink": false, "embeddedPhone": true, "ageGated": false, "directLending": false,
          "affiliateMarketing": false, "numberPool": false, "politicalToken": null,
          "samples": ["Blue Fern Dental: your code is 123456. Questions? 208-555-0100", "Blue Fern Dental: use 654321 to sign in."],
          "optInMessage": null, "optOutMessage": "Blue Fern Dental: no more messages.", "helpMessage": "Blue Fern Dental: 208-555-0100",
          "optInKeywords": ["START"], "optOutKeywords": ["STOP", "QUIT"], "helpKeywords": ["HELP"]
        },
        "consent": {
          "method": "WEB_FORM", "callToAction": "Text me sign-in codes from Blue Fern Dental.", "url": "https://bluefern.example/text",
          "preChecked": false, "required": false, "ageGate": "NONE",
          "evidence": [{"kind": "SCREENSHOT", "url": "https://bluefern.example/optin.png", "document": null, "channel": null}]
        },
        "policies": {"privacyUrl": "https://bluefern.example/privacy", "privacyText": null,
          "termsUrl": "https://bluefern.example/terms", "termsText": null, "subsidiaries": [{"name": "Fern Kids", "purpose": "Reminders"}]}
      }
      """;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void aSubmissionSurvivesReadingAndWriting() throws Exception {
    Submission read = PreflightJson.submission(SUBMISSION);
    assertEquals(UseCase.TWO_FACTOR, read.campaign().useCase());
    assertEquals(json.readTree(SUBMISSION), json.readTree(PreflightJson.write(read)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sender\":\"TEN_DLC\"}",
        "{\"brand\":{\"legalname\":\"x\"}}",
        "{\"campaign\":{\"optIn\":\"x\"}}",
        "{\"consent\":{\"evidence\":[{\"path\":\"x\"}]}}"
      })
  void anUnknownPropertyIsRefusedByItsName(String text) {
    UnrecognizedPropertyException refused =
        assertThrows(UnrecognizedPropertyException.class, () -> PreflightJson.submission(text));
    assertTrue(text.contains("\"" + refused.getPropertyName() + "\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"senderType\":\"TENDLC\"}",
        "{\"senderType\":0}",
        "{\"campaign\":{\"useCase\":\"TWO_FACTOR\"}}",
        "{\"campaign\":{\"monthlyVolume\":\"many\"}}",
        "{\"campaign\":{\"samples\":\"one\"}}",
        "{\"brand\":[]}",
        "{\"consent\":{\"required\":\"yes\"}}",
        "{} {}",
        "{",
        ""
      })
  void whatDoesNotFitTheContractIsRefused(String text) {
    assertThrows(JsonProcessingException.class, () -> PreflightJson.submission(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"brand\":null,\"campaign\":null,\"consent\":null,\"policies\":null}",
        "{\"senderType\":\"TOLL_FREE\",\"campaign\":{\"samples\":[null],\"numbers\":[null,\"\"],\"subUseCases\":[null]}}",
        "{\"senderType\":\"TEN_DLC\",\"consent\":{\"evidence\":[null,{}]},\"policies\":{\"subsidiaries\":[null]}}",
        "{\"senderType\":\"SHORT_CODE\",\"brand\":{\"address\":{},\"contact\":{}}}"
      })
  void anIncompleteSubmissionIsJudgedAllTheSame(String text) throws Exception {
    PreflightReport report = judge(PreflightJson.submission(text));
    assertEquals(Verdict.FIXABLE, report.verdict());
    assertTrue(report.findings().stream().anyMatch(f -> f.code().equals("FIELD_REQUIRED")));
  }

  @ParameterizedTest
  @EnumSource(SenderType.class)
  void everySenderTypeIsJudged(SenderType type) throws Exception {
    Submission read = PreflightJson.submission(SUBMISSION);
    Submission other =
        new Submission(type, read.brand(), read.campaign(), read.consent(), read.policies());
    assertEquals("2026-11", judge(other).ruleSet());
  }

  @Test
  void aReportIsWrittenWithThePropertiesOfTheContract() throws Exception {
    JsonNode report =
        json.readTree(PreflightJson.write(judge(PreflightJson.submission(SUBMISSION))));
    assertEquals(List.of("verdict", "score", "ruleSet", "findings", "passed"), names(report));
    JsonNode rates = null;
    for (JsonNode finding : report.get("findings")) {
      assertEquals(
          List.of(
              "code",
              "severity",
              "field",
              "message",
              "fix",
              "excerpt",
              "insert",
              "basis",
              "vendorCodes"),
          names(finding));
      rates = finding.get("code").asText().equals("CTA_RATES_MISSING") ? finding : rates;
    }
    assertEquals("BLOCKER", rates.get("severity").asText());
    assertEquals("consent.callToAction", rates.get("field").asText());
    assertEquals("consent.callToAction", rates.get("insert").get("field").asText());
    assertTrue(rates.get("excerpt").isNull());
    assertTrue(
        rates.get("vendorCodes").toString().contains("{\"vendor\":\"Twilio\",\"code\":\"30569\"}"));
  }

  private static PreflightReport judge(Submission submission) {
    return Preflight.withRulesOf(LocalDate.of(2026, 11, 23))
        .judge(submission, VendorPolicy.asDelivered());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
