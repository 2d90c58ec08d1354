package org.numberdesk.preflight.rules;

import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.text.Reading;

/**
 * What becomes of opt-in data. Source: Twilio 30477, 30520 and 30932, carriers 805, 851 and 852:
 * the policy must say that mobile numbers and consent are not passed on; whoever only delivers the
 * texts may have them.
 */
final class PrivacyRules implements RuleGroup {

  private static final String FIELD = "policies.privacyText";

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    Reading privacy = x.read(FIELD);
    boolean address = !Words.standsForNothing(x.policies().privacyUrl());
    x.ledger()
        .check(
            Code.PRIVACY_MISSING,
            privacy.blank() ? "policies.privacyUrl" : FIELD,
            address || !privacy.blank());
    if (privacy.blank() || Language.needsTranslation(x, privacy)) {
      return;
    }
    x.ledger().look(Code.PRIVACY_SHARES_CONSENT);
    x.ledger().look(Code.PRIVACY_NO_SHARING_CLAUSE_MISSING);
    Sharing sharing = Sharing.in(privacy, x.brandName());
    if (sharing.shares() != null) {
      x.ledger().find(Code.PRIVACY_SHARES_CONSENT, FIELD).marks(privacy, sharing.shares()).note();
    }
    if (sharing.subsidiaries() != null) {
      x.ledger().look(Code.PRIVACY_SUBSIDIARIES_UNNAMED);
      if (!sharing.named() && !named(x)) {
        x.ledger()
            .find(Code.PRIVACY_SUBSIDIARIES_UNNAMED, FIELD)
            .marks(privacy, sharing.subsidiaries())
            .note();
      }
    }
    if (sharing.shares() == null && sharing.subsidiaries() == null && !sharing.denied()) {
      x.ledger().find(Code.PRIVACY_NO_SHARING_CLAUSE_MISSING, FIELD).note();
    }
  }

  private static boolean named(Examination x) {
    return !x.policies().subsidiaries().isEmpty()
        && x.policies().subsidiaries().stream().allMatch(PrivacyRules::complete);
  }

  private static boolean complete(Submission.Subsidiary subsidiary) {
    return !Words.standsForNothing(subsidiary.name())
        && !Words.standsForNothing(subsidiary.purpose());
  }
}
