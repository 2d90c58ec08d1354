package org.numberdesk.registrations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.Submission.Campaign;
import org.numberdesk.preflight.Submission.Consent;

/** Which filings are told that they show consent by something of their own. */
class VariantTest {

  @ParameterizedTest
  @CsvSource({
    "campaign.stage, DEMO, demo",
    "campaign.audience, DEVELOPERS, demo",
    "campaign.stage, NOT_LIVE, notLive",
    "campaign.audience, EMPLOYEES, employees",
    "consent.method, INTERNAL, employees",
    "consent.method, CUSTOMER_INITIATED, textsFirst",
    "campaign.useCase, 2FA, twoFactor",
    "campaign.stage, LIVE,"
  })
  void eachIsKnownByWhatMakesItUnusual(String path, String value, String variant) {
    SubmissionForm form =
        SubmissionForm.of(new Submission(null, null, Campaign.empty(), Consent.empty(), null));
    form.put(path, value);

    assertEquals(variant, Variant.of(form));
  }
}
