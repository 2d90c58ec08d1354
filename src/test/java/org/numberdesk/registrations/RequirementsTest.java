package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Json;

class RequirementsTest {

  private static final String WHOLE =
      """
      {"senderType": "TYPE",
       "brand": {"legalName": "Harbour Books Ltd", "taxId": "01234567", "entityType": "PRIVATE_PROFIT",
         "vertical": "VERTICAL", "website": "https://harbourbooks.example", "address": {"postalCode": "EC1A 1BB"}},
       "campaign": {"description": "Orders that are ready", "samples": ["Your order is ready"], "optOutMessage": "Stopped."},
       "consent": {"evidence": [{"kind": "LETTER", "document": "7"}]}}
      """;

  private static Submission whole(String type, String vertical) throws JsonProcessingException {
    return Json.MAPPER.readValue(
        WHOLE.replace("TYPE", type).replace("VERTICAL", vertical), Submission.class);
  }

  @ParameterizedTest
  @CsvSource({"UK_LONG_NUMBER", "UK_SHORT_CODE", "ALPHANUMERIC"})
  void nothingIsMissingFromAWholeBritishFiling(String type) throws JsonProcessingException {
    assertEquals(List.of(), Requirements.missing(whole(type, "RETAIL")));
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource({
    "legalName, Harbour Books Ltd, brand.legalName",
    "taxId, 01234567, brand.taxId",
    "postalCode, EC1A 1BB, brand.address.postalCode",
    "website, https://harbourbooks.example, brand.website",
    "samples, Your order is ready, campaign.samples[0]",
    "document, 7, consent.evidence",
  })
  void eachThingIsMissedAtItsField(String name, String given, String field)
      throws JsonProcessingException {
    String text =
        WHOLE
            .replace("TYPE", "UK_LONG_NUMBER")
            .replace("VERTICAL", "RETAIL")
            .replace("\"" + given + "\"", "\"\"");
    assertEquals(
        List.of(field),
        Requirements.missing(Json.MAPPER.readValue(text, Submission.class)).stream()
            .map(error -> error.field())
            .toList());
  }

  @ParameterizedTest(name = "a company number of {0}: {1}")
  @CsvSource({"PRIVATE_PROFIT, 1", "SOLE_PROPRIETOR, 0", "GOVERNMENT, 0"})
  void whoHasNoCompanyNumberIsNotAskedForOne(String entity, int missing)
      throws JsonProcessingException {
    String text =
        WHOLE
            .replace("TYPE", "ALPHANUMERIC")
            .replace("VERTICAL", "RETAIL")
            .replace("01234567", "")
            .replace("PRIVATE_PROFIT", entity);
    assertEquals(
        missing, Requirements.missing(Json.MAPPER.readValue(text, Submission.class)).size());
  }

  @ParameterizedTest(name = "a name for {0}: {1}")
  @CsvSource({"RETAIL, 0", "BANKING, 1", "INSURANCE, 1"})
  void banksNeedTheBrandsLetterForAName(String vertical, int missing)
      throws JsonProcessingException {
    String text = WHOLE.replace("TYPE", "ALPHANUMERIC").replace("VERTICAL", vertical);
    Submission bare =
        Json.MAPPER.readValue(
            text.replace("\"document\": \"7\"", "\"document\": \"\""), Submission.class);
    assertEquals(missing, Requirements.missing(bare).size());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "UK_LONG_NUMBER, +441614960123, 0",
    "UK_LONG_NUMBER, +12083420100, 1",
    "UK_SHORT_CODE, 60123, 0",
    "UK_SHORT_CODE, 80123, 0",
    "UK_SHORT_CODE, 50123, 1",
    "UK_SHORT_CODE, 601234, 1",
    "ALPHANUMERIC, HarbourBook, 0",
    "ALPHANUMERIC, HarbourBooks, 1",
    "ALPHANUMERIC, INFO, 1",
    "ALPHANUMERIC, Verify, 1",
    "ALPHANUMERIC, Infobooks, 0",
  })
  void aSenderThatOperatorsBlockIsRefusedAtItsField(String type, String sender, int missing)
      throws JsonProcessingException {
    String text =
        WHOLE
            .replace("TYPE", type)
            .replace("VERTICAL", "RETAIL")
            .replace("\"samples\"", "\"numbers\": [\"" + sender + "\", \"\"], \"samples\"");
    List<FieldError> found = Requirements.missing(Json.MAPPER.readValue(text, Submission.class));
    assertEquals(missing, found.size());
    found.forEach(error -> assertEquals("campaign.numbers", error.field()));
  }

  @Test
  void whatRegistersJudgeIsNotAskedHere() throws JsonProcessingException {
    assertEquals(List.of(), Requirements.of(whole("TEN_DLC", "RETAIL").senderType()));
  }

  static List<Requirement> rows() {
    return Requirements.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void eachRowSaysWhoseRuleItIsAndWhereItStands(Requirement row) {
    assertFalse(row.basis().isBlank());
    assertTrue(row.source().startsWith("https://"), row.source());
    assertFalse(row.senderTypes().isEmpty());
    assertTrue(!row.required() || (row.field() == null) != (row.document() == null), row.id());
  }
}
