package org.numberdesk.preflight.rules;

import java.util.ArrayList;
import java.util.List;
import org.numberdesk.preflight.Code;

/** Reviewers read English: carriers 506, Twilio 30910. Canadian French is accepted for Canada. */
final class LanguageRules implements RuleGroup {

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    List<String> fields = new ArrayList<>(List.of("campaign.description", "consent.callToAction"));
    fields.addAll(x.samples());
    fields.addAll(
        List.of(
            "campaign.optInMessage",
            "campaign.optOutMessage",
            "campaign.helpMessage",
            "policies.privacyText",
            "policies.termsText"));
    for (String field : fields) {
      if (!x.read(field).blank()) {
        x.ledger().check(Code.NOT_ENGLISH, field, !Language.needsTranslation(x, x.read(field)));
      }
    }
  }
}
