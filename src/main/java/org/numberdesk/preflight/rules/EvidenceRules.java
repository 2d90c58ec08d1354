package org.numberdesk.preflight.rules;

import java.util.Set;
import org.numberdesk.preflight.Audience;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.ConsentMethod;
import org.numberdesk.preflight.EvidenceKind;
import org.numberdesk.preflight.Stage;
import org.numberdesk.preflight.Submission;

/**
 * What must show the opt-in, by its kind and by how far the programme is. Source: Twilio 30476,
 * 30509, 30511, 30842 and 30891; the vendor's own demands for demo accounts and for messages to
 * employees.
 */
final class EvidenceRules implements RuleGroup {

  private static final String FIELD = "consent.evidence";
  private static final Set<ConsentMethod> OUT_OF_SIGHT =
      Set.of(
          ConsentMethod.PAPER_FORM, ConsentMethod.VERBAL, ConsentMethod.QR_CODE, ConsentMethod.IVR);

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    Submission.Consent consent = x.consent();
    boolean notLive = x.campaign().stage() == Stage.NOT_LIVE;
    if (notLive) {
      x.ledger().check(Code.EVIDENCE_MOCKUP_MISSING, FIELD, has(consent, EvidenceKind.MOCKUP));
    }
    if (x.campaign().stage() == Stage.DEMO || x.campaign().audience() == Audience.DEVELOPERS) {
      x.ledger().check(Code.EVIDENCE_LETTER_MISSING, FIELD, has(consent, EvidenceKind.LETTER));
    }
    if (consent.method() == ConsentMethod.INTERNAL
        || x.campaign().audience() == Audience.EMPLOYEES) {
      x.ledger()
          .check(Code.EVIDENCE_INTERNAL_MISSING, FIELD, has(consent, EvidenceKind.INTERNAL_NOTICE));
    }
    if (consent.method() == ConsentMethod.CUSTOMER_INITIATED) {
      x.ledger()
          .check(
              Code.EVIDENCE_CONTACT_POINT_MISSING, FIELD, has(consent, EvidenceKind.CONTACT_POINT));
    }
    if (!notLive) {
      shown(x, consent);
    }
  }

  private void shown(Examination x, Submission.Consent consent) {
    boolean picture =
        has(consent, EvidenceKind.SCREENSHOT)
            || has(consent, EvidenceKind.SCRIPT)
            || has(consent, EvidenceKind.MOCKUP)
            || has(consent, EvidenceKind.URL);
    if (consent.method() != null && OUT_OF_SIGHT.contains(consent.method())) {
      x.ledger().check(Code.EVIDENCE_MISSING, FIELD, picture);
    } else if (consent.method() == ConsentMethod.WEB_FORM) {
      x.ledger()
          .check(Code.EVIDENCE_MISSING, FIELD, picture || !Words.standsForNothing(consent.url()));
    }
  }

  private static boolean has(Submission.Consent consent, EvidenceKind kind) {
    return consent.evidence().stream()
        .anyMatch(
            e ->
                e.kind() == kind
                    && !(Examination.blank(e.url()) && Examination.blank(e.document())));
  }
}
