package org.numberdesk.registrations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Words;

/**
 * The form as data: every field answers something, has words, and is found by what is said of it.
 */
class FormLayoutTest {

  private static List<FieldDef> fields(SenderType type) {
    return FormLayout.of(type).sections().stream()
        .flatMap(section -> section.all().stream())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(SenderType.class)
  void everyFieldAnswersSomethingOfASubmissionOnce(SenderType type) {
    Set<String> seen = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (FieldDef field : fields(type)) {
      assertTrue(SubmissionShape.typeAt(field.path()).isPresent(), field.path());
      assertTrue(seen.add(field.path()), "twice: " + field.path());
      assertTrue(ids.add(field.id()), "same id twice: " + field.id());
    }
  }

  @ParameterizedTest
  @EnumSource(SenderType.class)
  void everyFieldAndChoiceHasAWord(SenderType type) {
    List<String> missing = new ArrayList<>();
    for (FieldDef field : fields(type)) {
      if (!Words.has("registrations.form.label." + field.wordKey())) {
        missing.add(field.wordKey());
      }
      if (field.kind() == FieldDef.Kind.CHOICE || field.kind() == FieldDef.Kind.CHECKS) {
        for (SelectItem item : FieldWords.options(field, "")) {
          if (item.getLabel().contains(".") || item.getLabel().contains("_")) {
            missing.add(field.path() + " " + item.getLabel());
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @EnumSource(SenderType.class)
  void everyChoiceCanBeTaken(SenderType type) {
    SubmissionForm form = SubmissionForm.of(new Submission(type, null, null, null, null));
    for (FieldDef field : fields(type)) {
      if (field.kind() == FieldDef.Kind.CHOICE || field.kind() == FieldDef.Kind.CHECKS) {
        for (SelectItem item : FieldWords.options(field, "")) {
          form.put(field.path(), (String) item.getValue());
          assertEquals(List.of(), form.convert().errors());
        }
      }
    }
  }

  @Test
  void everyCheckThatHoldsHasAWord() {
    for (Code code : Code.values()) {
      assertTrue(Words.has("preflight.holds." + code.name()), code.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "brand.legalName, brand.legalName, brand",
    "campaign.samples, campaign.samples[0], messages",
    "campaign.samples[1], campaign.samples[1], messages",
    "campaign.numbers[7], campaign.numbers, numbers",
    "brand.address, brand.address.country, brand",
    "consent.evidence, consent.evidence[0].kind, consent",
    "consent.evidence[1].document, consent.evidence[1].document, consent",
    "campaign.optOutKeywords[3], campaign.optOutKeywords, messages",
  })
  void whatIsSaidOfAPathIsShownAtItsField(String path, String field, String section) {
    FormLayout layout = FormLayout.of(SenderType.TEN_DLC);
    assertEquals(field, layout.fieldFor(path).orElseThrow().path());
    assertEquals(section, layout.sectionOf(path));
  }

  @Test
  void whatIsSaidOfTheWholeHasNoField() {
    FormLayout layout = FormLayout.of(SenderType.TEN_DLC);
    assertTrue(layout.fieldFor("senderType").isEmpty());
    assertTrue(layout.fieldFor(null).isEmpty());
    assertTrue(layout.fieldFor("").isEmpty());
  }

  @Test
  void aFieldIsAskedForOnlyUnderItsCondition() {
    FormLayout layout = FormLayout.of(SenderType.TEN_DLC);
    FieldDef symbol = layout.fieldFor("brand.stockSymbol").orElseThrow();
    FieldDef tax = layout.fieldFor("brand.taxId").orElseThrow();
    FieldDef channel = layout.fieldFor("consent.evidence[1].channel").orElseThrow();
    SubmissionForm form =
        SubmissionForm.of(new Submission(SenderType.TEN_DLC, null, null, null, null));
    assertFalse(symbol.asked(form));
    assertTrue(tax.asked(form));
    form.put("brand.entityType", "PUBLIC_PROFIT");
    assertTrue(symbol.asked(form));
    form.put("brand.entityType", "SOLE_PROPRIETOR");
    assertFalse(tax.asked(form));
    form.put("consent.evidence[0].kind", "CONTACT_POINT");
    assertFalse(channel.asked(form));
    form.put("consent.evidence[1].kind", "CONTACT_POINT");
    assertTrue(channel.asked(form));
  }

  @Test
  void aValueThatIsNoChoiceStaysChoosable() {
    FieldDef volume =
        FormLayout.of(SenderType.TOLL_FREE).fieldFor("campaign.monthlyVolume").orElseThrow();
    assertTrue(
        FieldWords.options(volume, "1234").stream()
            .anyMatch(item -> item.getValue().equals("1234")));
  }
}
