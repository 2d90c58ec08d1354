package org.numberdesk.registrations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;

/** Where the wording that mends a finding goes; the rule is the preflight contract's. */
class InsertionTest {

  private static final String FIELD = "consent.callToAction";

  private final SubmissionForm form =
      SubmissionForm.of(new Submission(SenderType.TOLL_FREE, null, null, null, null));

  @Test
  void anEmptyFieldTakesItWhole() {
    assertTrue(new Insertion(FIELD, "Reply STOP to opt out.", null, 0, 0, null).into(form));
    assertEquals("Reply STOP to opt out.", form.get(FIELD));
  }

  @Test
  void withoutAnExcerptItFollowsAfterASpace() {
    form.put(FIELD, "Text me.");
    new Insertion(FIELD, "Reply STOP to opt out.", null, 0, 0, null).into(form);
    assertEquals("Text me. Reply STOP to opt out.", form.get(FIELD));
  }

  @Test
  void itTakesThePlaceOfAnExcerptInTheSameField() {
    form.put(FIELD, "Track it: https://bit.ly/3x now");
    new Insertion(FIELD, "https://acme.example/t", FIELD, 10, 26, "https://bit.ly/3").into(form);
    assertEquals("Track it: https://acme.example/tx now", form.get(FIELD));
  }

  @Test
  void anExcerptInAnotherFieldIsLeftAlone() {
    form.put("campaign.samples[0]", "sale");
    form.put(FIELD, "Text me.");
    new Insertion(FIELD, "Offers.", "campaign.samples[0]", 0, 4, "sale").into(form);
    assertEquals("sale", form.get("campaign.samples[0]"));
    assertEquals("Text me. Offers.", form.get(FIELD));
  }

  @Test
  void nothingIsReplacedOnceTheWordsAreOthers() {
    form.put(FIELD, "Something else entirely");
    assertFalse(new Insertion(FIELD, "x", FIELD, 10, 14, "here").into(form));
    assertEquals("Something else entirely", form.get(FIELD));
  }

  @Test
  void anExcerptBeyondTheEndIsNotReplaced() {
    form.put(FIELD, "Short");
    assertFalse(new Insertion(FIELD, "x", FIELD, 10, 14, "here").into(form));
  }

  @Test
  void aListTakesFurtherParts() {
    form.put("campaign.optOutKeywords", "STOP, QUIT");
    new Insertion("campaign.optOutKeywords", "END, REVOKE", null, 0, 0, null).into(form);
    assertEquals("STOP, QUIT, END, REVOKE", form.get("campaign.optOutKeywords"));
  }
}
