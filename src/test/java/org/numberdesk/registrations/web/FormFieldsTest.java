package org.numberdesk.registrations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Preflight;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.registrations.Requirements;
import org.numberdesk.registrations.review.FieldLimit;

/** Which fields each form asks for, under which answers, how long they may be, with what words. */
class FormFieldsTest {

  /** Fields whose name says all there is to say. */
  private static final Set<String> PLAIN = Set.of("brand.address.city");

  private static SubmissionForm form(SenderType type, String answers) {
    SubmissionForm form = SubmissionForm.of(new Submission(type, null, null, null, null));
    if (answers != null) {
      for (String answer : answers.split("&")) {
        form.put(answer.split("=")[0].strip(), answer.split("=")[1].strip());
      }
    }
    return form;
  }

  private static Optional<FieldDef> field(SenderType type, String path) {
    return FormLayout.of(type).sections().stream()
        .flatMap(section -> section.all().stream())
        .filter(field -> field.path().equals(path))
        .findFirst();
  }

  private static List<FieldDef> fields(SenderType type) {
    return FormLayout.of(type).sections().stream()
        .flatMap(section -> section.all().stream())
        .toList();
  }

  @ParameterizedTest(name = "{1} of {0} with {2}: {3}")
  @CsvSource({
    "TEN_DLC, filing.mobilePhone, , no",
    "TEN_DLC, filing.mobilePhone, brand.entityType=SOLE_PROPRIETOR, yes",
    "TOLL_FREE, filing.mobilePhone, brand.entityType=SOLE_PROPRIETOR, no",
    "TEN_DLC, filing.altBusinessIdType, brand.entityType=PRIVATE_PROFIT, optional",
    "TEN_DLC, filing.altBusinessIdType, brand.entityType=SOLE_PROPRIETOR, no",
    "TEN_DLC, filing.altBusinessId, , no",
    "TEN_DLC, filing.altBusinessId, filing.altBusinessIdType=LEI, yes",
    "TEN_DLC, brand.stockSymbol, brand.entityType=PRIVATE_PROFIT, no",
    "TEN_DLC, brand.stockSymbol, brand.entityType=PUBLIC_PROFIT, yes",
    "TEN_DLC, brand.stockExchange, brand.entityType=PUBLIC_PROFIT, yes",
    "TEN_DLC, brand.taxId, brand.entityType=SOLE_PROPRIETOR, no",
    "TOLL_FREE, brand.taxIdType, brand.entityType=SOLE_PROPRIETOR, no",
    "TOLL_FREE, brand.taxIdCountry, brand.entityType=GOVERNMENT, yes",
    "TEN_DLC, campaign.subUseCases, campaign.useCase=MIXED, yes",
    "TEN_DLC, campaign.subUseCases, campaign.useCase=LOW_VOLUME, yes",
    "TEN_DLC, campaign.subUseCases, campaign.useCase=MARKETING, no",
    "TOLL_FREE, campaign.politicalToken, campaign.useCase=POLITICAL, yes",
    "TEN_DLC, filing.linkSample, campaign.embeddedLink=true, optional",
    "TEN_DLC, filing.linkSample, campaign.embeddedLink=false, no",
    "TEN_DLC, campaign.numberPool, , yes",
    "TOLL_FREE, campaign.numberPool, , no",
    "TEN_DLC, campaign.affiliateMarketing, , yes",
    "TEN_DLC, campaign.directLending, , yes",
    "UK_LONG_NUMBER, campaign.directLending, , no",
    "UK_SHORT_CODE, campaign.embeddedLink, , no",
    "TOLL_FREE, campaign.numbersJustification, , optional",
    "TEN_DLC, campaign.numbersJustification, , no",
    "TOLL_FREE, filing.tollFreeUse, , optional",
    "TOLL_FREE, filing.additionalInformation, , optional",
    "TOLL_FREE, filing.reseller, , optional",
    "TEN_DLC, filing.tollFreeUse, , no",
    "SHORT_CODE, filing.programmeName, , optional",
    "SHORT_CODE, filing.codeCountry, , optional",
    "SHORT_CODE, filing.codeKind, , optional",
    "SHORT_CODE, filing.overview, , optional",
    "UK_SHORT_CODE, filing.codeCountry, , no",
    "TEN_DLC, campaign.helpMessage, , yes",
    "SHORT_CODE, campaign.optOutMessage, , yes",
    "TOLL_FREE, campaign.helpMessage, , optional",
    "TOLL_FREE, campaign.optOutMessage, , optional",
    "UK_LONG_NUMBER, campaign.optOutMessage, , yes",
    "ALPHANUMERIC, campaign.optOutMessage, , no",
    "ALPHANUMERIC, campaign.optOutKeywords, , no",
    "TEN_DLC, campaign.optInMessage, consent.method=WEB_FORM, optional",
    "TEN_DLC, campaign.optInMessage, consent.method=KEYWORD, yes",
    "TOLL_FREE, policies.privacyUrl, , yes",
    "UK_LONG_NUMBER, policies.privacyUrl, , optional",
    "CA_LONG_NUMBER, brand.address.region, , yes",
    "UK_LONG_NUMBER, brand.address.region, , optional",
    "TEN_DLC, consent.url, consent.method=WEB_FORM, yes",
    "TEN_DLC, consent.url, consent.method=VERBAL, no",
  })
  void aFieldIsAskedForWhereItsFormHasIt(
      SenderType type, String path, String answers, String asked) {
    SubmissionForm form = form(type, answers);
    String found =
        field(type, path)
            .filter(field -> field.asked(form))
            .map(field -> field.optional(form) ? "optional" : "yes")
            .orElse("no");
    assertEquals(asked, found);
  }

  /** What is called optional can be left out: neither carriers nor the country miss it. */
  @ParameterizedTest
  @EnumSource(SenderType.class)
  void nothingOptionalIsMissed(SenderType type) {
    Submission empty = new Submission(type, null, null, null, null);
    SubmissionForm form = SubmissionForm.of(empty);
    Set<String> missed = new TreeSet<>();
    Preflight.withRulesOf(LocalDate.of(2026, 11, 23))
        .judge(empty, VendorPolicy.asDelivered())
        .findings()
        .stream()
        .filter(found -> found.severity() == Severity.BLOCKER)
        .forEach(found -> missed.add(found.field()));
    Requirements.missing(empty).forEach(error -> missed.add(error.field()));
    assertFalse(missed.isEmpty());
    assertEquals(
        List.of(),
        fields(type).stream()
            .filter(field -> field.optional(form) && missed.contains(field.path()))
            .map(FieldDef::path)
            .toList());
  }

  @ParameterizedTest(name = "{1} of {0}: {2} to {3}")
  @CsvSource({
    "TEN_DLC, brand.legalName, 1, 255",
    "TEN_DLC, brand.taxId, 1, 21",
    "TEN_DLC, brand.contact.firstName, , 100",
    "TEN_DLC, brand.contact.phone, 1, 20",
    "TEN_DLC, filing.mobilePhone, , 20",
    "TEN_DLC, brand.address.street, 1, 100",
    "TEN_DLC, brand.address.region, 1, 20",
    "TEN_DLC, brand.address.postalCode, 1, 10",
    "TEN_DLC, brand.website, 1, 100",
    "TEN_DLC, brand.stockSymbol, , 10",
    "TEN_DLC, campaign.description, 40, 4096",
    "TEN_DLC, consent.callToAction, 40, 2048",
    "TEN_DLC, campaign.samples[2], 20, 1024",
    "TEN_DLC, campaign.optInMessage, 20, 320",
    "TEN_DLC, campaign.helpMessage, 20, 320",
    "TEN_DLC, campaign.optOutKeywords, , 255",
    "TEN_DLC, policies.privacyUrl, 1, 255",
    "TOLL_FREE, brand.taxId, 1, 500",
    "TOLL_FREE, consent.callToAction, 40, 500",
    "TOLL_FREE, policies.termsUrl, 1, 500",
    "SHORT_CODE, brand.legalName, 1, 100",
    "SHORT_CODE, brand.taxId, 1, 30",
    "SHORT_CODE, brand.website, 4, 100",
    "SHORT_CODE, brand.stockSymbol, , 10",
    "TEN_DLC, filing.tollFreeUse, , ",
  })
  void anAnswerIsAsLongAsItsFormTakes(SenderType type, String path, Integer least, Integer most) {
    assertEquals(new FieldLimit(least, most), FieldLimit.of(type, path));
  }

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource({
    "vertical, 31",
    "stockExchange, 27",
    "taxIdType, 17",
    "altBusinessIdType, 3",
    "tollFreeUse, 43",
    "volume, 11",
    "subUse, 10",
  })
  void aListIsWhole(String name, int size) {
    assertEquals(size, Set.copyOf(FormLayout.list(name)).size());
  }

  @ParameterizedTest(name = "{1} of {0} with {2}")
  @CsvSource({
    "TEN_DLC, campaign.useCase, campaign.useCase=POLITICAL, vetting of its own",
    "TEN_DLC, campaign.useCase, campaign.useCase=LOW_VOLUME, fewer than 6",
    "TEN_DLC, brand.entityType, brand.entityType=SOLE_PROPRIETOR, one campaign and one number",
    "TEN_DLC, brand.contact.email, brand.entityType=PUBLIC_PROFIT, within 7 days",
    "TEN_DLC, consent.ageGate, campaign.ageGated=true, date of birth",
    "TOLL_FREE, campaign.optOutMessage, , network itself answers STOP",
    "TOLL_FREE, consent.callToAction, brand.address.country=CA, ask twice",
    "TOLL_FREE, brand.address.country, brand.address.country=DE, the United States and in Canada",
    "SHORT_CODE, campaign.helpKeywords, filing.codeCountry=CA, AIDE",
    "SHORT_CODE, campaign.optOutKeywords, filing.codeCountry=CA, ARRET",
    "SHORT_CODE, filing.codeKind, filing.codeKind=MOVED, transfer in the registry",
  })
  void whatIsTrueUnderAnAnswerIsToldOnlyThere(
      SenderType type, String path, String answers, String words) {
    FieldDef field = field(type, path).orElseThrow();
    assertTrue(
        String.join(" ", FieldNotes.told(field, form(type, answers))).contains(words), words);
    if (answers != null) {
      assertFalse(
          String.join(" ", FieldNotes.told(field, form(type, null))).contains(words), words);
    }
  }

  @ParameterizedTest(name = "{1} of {0} with {2} and {3}: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "TEN_DLC | campaign.numbers | brand.entityType=SOLE_PROPRIETOR | +1, +2 | one number",
        "TEN_DLC | campaign.numbers | brand.entityType=SOLE_PROPRIETOR | +1 |",
        "TEN_DLC | campaign.numbers | brand.entityType=PRIVATE_PROFIT | +1, +2 |",
        "TOLL_FREE | campaign.numbers | brand.address.country=CA | +1, +2 | one toll-free number",
        "TOLL_FREE | campaign.numbers | brand.address.country=US | +1, +2 |",
        "SHORT_CODE | brand.stockSymbol | | ABCDEFGHIJK | 11 characters",
        "SHORT_CODE | brand.website | | a.b | 3 characters",
        "SHORT_CODE | brand.website | | https://a.example |",
      })
  void whatGoesBeyondIsCautioned(
      SenderType type, String path, String answers, String given, String words) {
    SubmissionForm form = form(type, answers);
    form.put(path, given);
    String said = FieldNotes.exceeded(field(type, path).orElseThrow(), form).orElse(null);
    if (words == null) {
      assertEquals(null, said);
    } else {
      assertTrue(said != null && said.contains(words), said);
    }
  }

  @ParameterizedTest
  @EnumSource(SenderType.class)
  void everyFieldSaysWhatIsLookedFor(SenderType type) {
    List<String> without = new ArrayList<>();
    for (FieldDef field : fields(type)) {
      if (field.rowNumber() < 2
          && !PLAIN.contains(field.path())
          && FieldWords.hint(field, type).isEmpty()) {
        without.add(field.path());
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void aHintTellsTheLength() {
    FieldDef wording = field(SenderType.TEN_DLC, "consent.callToAction").orElseThrow();
    assertTrue(FieldWords.hint(wording, SenderType.TEN_DLC).endsWith("40 to 2,048 characters."));
    assertTrue(FieldWords.hint(wording, SenderType.TOLL_FREE).endsWith("40 to 500 characters."));
    FieldDef summary = field(SenderType.TOLL_FREE, "campaign.description").orElseThrow();
    assertTrue(FieldWords.hint(summary, SenderType.TOLL_FREE).endsWith("At most 500 characters."));
  }

  /** The style sheet takes away a note that says nothing, and leaves one that only tells. */
  @Test
  void aNoteThatOnlyTellsIsSeen() throws IOException {
    String hidden =
        Files.readAllLines(Path.of("webapp/WEB-INF/resources/numberdesk/portal.css")).stream()
            .filter(line -> line.startsWith(".nd-field-note:not(:has("))
            .findFirst()
            .orElseThrow();
    assertTrue(hidden.contains(".nd-hint"), hidden);
  }

  static List<FieldNotes.Note> notes() {
    return FieldNotes.all();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void eachNoteSaysWhereItStandsAndIsShownSomewhere(FieldNotes.Note note) {
    assertTrue(note.source().startsWith("https://"), note.source());
    assertFalse(note.types().isEmpty());
    for (SenderType type : note.types()) {
      assertTrue(field(type, note.path()).isPresent(), type + " " + note.path());
    }
    if (note.when() != null) {
      assertTrue(SubmissionShape.typeAt(note.when().path()).isPresent());
    }
  }
}
