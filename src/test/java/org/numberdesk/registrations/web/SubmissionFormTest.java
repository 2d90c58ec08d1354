package org.numberdesk.registrations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.EvidenceKind;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.UseCase;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Json;

/** What is typed by path becomes a submission and back, and nothing typed is lost. */
class SubmissionFormTest {

  private static final Path BASES =
      Path.of("src/test/resources/org/numberdesk/preflight/corpus/bases");

  private static SubmissionForm empty() {
    return SubmissionForm.of(new Submission(SenderType.TOLL_FREE, null, null, null, null));
  }

  static List<Path> bases() throws IOException {
    try (Stream<Path> files = Files.list(BASES)) {
      return files.sorted().collect(Collectors.toList());
    }
  }

  @ParameterizedTest
  @MethodSource("bases")
  void aWholeSubmissionSurvivesTheWayThere(Path base) throws IOException {
    Submission submission = Json.MAPPER.readValue(Files.readString(base), Submission.class).whole();
    SubmissionForm.Converted back = SubmissionForm.of(submission).convert();
    assertEquals(List.of(), back.errors());
    assertEquals(submission, back.submission());
  }

  @Test
  void anEmptyFormIsAnEmptySubmission() {
    assertEquals(
        new Submission(SenderType.TOLL_FREE, null, null, null, null).whole(),
        empty().convert().submission());
  }

  @ParameterizedTest
  @CsvSource({
    "campaign.monthlyVolume, many, registrations.form.error.number",
    "campaign.monthlyVolume, -5, registrations.form.error.number",
    "campaign.monthlyVolume, 1.5, registrations.form.error.number",
    "campaign.monthlyVolume, 99999999999, registrations.form.error.number",
    "campaign.useCase, DANCING, error.field.notInList",
    "campaign.subUseCases, 'MARKETING, DANCING', error.field.notInList",
    "consent.evidence[0].kind, SONG, error.field.notInList",
    "brand.shoeSize, 44, error.field.unknown",
  })
  void whatCannotBeTakenStaysAsTypedAndIsToldAtItsPath(String path, String typed, String key) {
    SubmissionForm form = empty();
    form.put("brand.legalName", "Blue Fern Dental LLC");
    form.put(path, typed);
    SubmissionForm.Converted converted = form.convert();
    assertEquals(List.of(path), converted.errors().stream().map(FieldError::field).toList());
    assertEquals(key, converted.errors().get(0).key());
    assertEquals(typed, form.get(path));
    assertEquals("Blue Fern Dental LLC", converted.submission().brand().legalName());
  }

  @Test
  void aTextLongerThanPreflightReadsIsToldAtItsPath() {
    SubmissionForm form = empty();
    form.put("policies.privacyText", "x".repeat(SubmissionForm.TEXT_LENGTH + 1));
    assertEquals("error.field.tooLong", form.convert().errors().get(0).key());
  }

  @ParameterizedTest
  @CsvSource({"1000", "'1,000'", "'1 000'", "' 1000 '"})
  void aNumberMayBeWrittenAsPeopleDo(String typed) {
    SubmissionForm form = empty();
    form.put("campaign.monthlyVolume", typed);
    assertEquals(1000, form.convert().submission().campaign().monthlyVolume());
  }

  @Test
  void aListThatIsOneAnswerIsWrittenWithCommas() {
    SubmissionForm form = empty();
    form.put("campaign.optOutKeywords", "STOP, QUIT;\nOPT OUT,");
    form.put("campaign.subUseCases", "2FA, MARKETING");
    Submission.Campaign campaign = form.convert().submission().campaign();
    assertEquals(List.of("STOP", "QUIT", "OPT OUT"), campaign.optOutKeywords());
    assertEquals(List.of(UseCase.TWO_FACTOR, UseCase.MARKETING), campaign.subUseCases());
    assertEquals(
        "2FA, MARKETING",
        SubmissionForm.of(form.convert().submission()).get("campaign.subUseCases"));
  }

  @Test
  void anEmptySampleBetweenTwoKeepsThePositionsFindingsName() {
    SubmissionForm form = empty();
    form.put("campaign.samples[0]", "first");
    form.put("campaign.samples[2]", "third");
    assertEquals(List.of("first", "", "third"), form.convert().submission().campaign().samples());
  }

  @Test
  void rowsBecomeObjectsInTheirOrder() {
    SubmissionForm form = empty();
    form.put("consent.evidence[1].url", "https://bluefern.example/b.png");
    form.put("consent.evidence[0].kind", "SCRIPT");
    form.put("consent.evidence[1].kind", "SCREENSHOT");
    List<Submission.Evidence> evidence = form.convert().submission().consent().evidence();
    assertEquals(
        List.of(
            new Submission.Evidence(EvidenceKind.SCRIPT, null, null, null),
            new Submission.Evidence(
                EvidenceKind.SCREENSHOT, "https://bluefern.example/b.png", null, null)),
        evidence);
  }

  @Test
  void aRemovedRowLetsTheLaterOnesMoveUp() {
    SubmissionForm form = empty();
    form.put("consent.evidence[0].url", "a");
    form.put("consent.evidence[1].url", "b");
    form.put("consent.evidence[2].url", "c");
    form.removeRow("consent.evidence", 1);
    assertEquals("a", form.get("consent.evidence[0].url"));
    assertEquals("c", form.get("consent.evidence[1].url"));
    assertEquals(2, form.rows("consent.evidence"));
  }

  @Test
  void lineEndsOfABrowserBecomeTheOnesThatExcerptsCount() {
    SubmissionForm form = empty();
    form.put("consent.callToAction", "one\r\ntwo\rthree");
    assertEquals("one\ntwo\nthree", form.convert().submission().consent().callToAction());
  }

  @Test
  void blankIsNoAnswer() {
    SubmissionForm form = empty();
    form.put("brand.legalName", "   ");
    assertTrue(form.isBlank("brand.legalName"));
    assertEquals(null, form.convert().submission().brand().legalName());
  }

  @Test
  void aNoIsAnAnswer() {
    SubmissionForm form = empty();
    form.put("consent.preChecked", "false");
    assertEquals(Boolean.FALSE, form.convert().submission().consent().preChecked());
  }

  @Test
  void whatSingleFormsAskIsKeptAndIsAbsentWhereNothingWasSaid() {
    SubmissionForm form =
        SubmissionForm.of(new Submission(SenderType.TOLL_FREE, null, null, null, null));
    assertFalse(Json.MAPPER.valueToTree(form.convert().submission()).has("filing"));
    form.put("filing.tollFreeUse", "Courier Services & Deliveries");
    Submission kept = form.convert().submission();
    assertEquals("Courier Services & Deliveries", kept.filing().tollFreeUse());
    assertEquals(
        "{\"tollFreeUse\":\"Courier Services & Deliveries\"}",
        Json.MAPPER.valueToTree(kept).get("filing").toString());
    assertEquals(
        "Courier Services & Deliveries", SubmissionForm.of(kept).get("filing.tollFreeUse"));
  }
}
