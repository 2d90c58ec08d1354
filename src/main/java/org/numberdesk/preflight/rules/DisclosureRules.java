package org.numberdesk.preflight.rules;

import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.text.Reading;

/**
 * What the words of the opt-in must say. Source: CTIA Messaging Principles 5.1.1 and 5.1.2 as
 * carriers apply them (806, 861) and Twilio (30544 to 30570), Bandwidth (2133 to 2138) and Telnyx
 * name the gaps.
 */
final class DisclosureRules implements RuleGroup {

  private static final String FIELD = "consent.callToAction";

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    Reading cta = x.read(FIELD);
    x.ledger().check(Code.CTA_MISSING, FIELD, !cta.blank() && !Words.standsForNothing(cta.text()));
    if (x.ledger().found(Code.CTA_MISSING) || Language.needsTranslation(x, cta)) {
      return;
    }
    x.ledger().check(Code.CTA_PURPOSE_MISSING, FIELD, Purpose.said(cta, x.brandName()));
    check(x, Code.CTA_SMS_NOT_NAMED, cta, "sms-named");
    check(x, Code.CTA_RATES_MISSING, cta, "rates");
    x.ledger().check(Code.CTA_FREQUENCY_MISSING, FIELD, Frequency.said(cta, x.brandName()));
    check(x, Code.CTA_STOP_MISSING, cta, "stop");
    check(x, Code.CTA_HELP_MISSING, cta, "help");
    check(x, Code.CTA_PRIVACY_LINK_MISSING, cta, "privacy-link");
    check(x, Code.CTA_TERMS_LINK_MISSING, cta, "terms-link");
    sender(x, cta);
  }

  private static void check(Examination x, Code code, Reading cta, String concept) {
    x.ledger().check(code, FIELD, cta.says(concept));
  }

  private static void sender(Examination x, Reading cta) {
    if (x.brandName().unknown()) {
      return;
    }
    x.ledger().look(Code.CTA_BRAND_MISMATCH);
    x.ledger().look(Code.CTA_BRAND_MISSING);
    SenderNames names = SenderNames.in(cta, x.brandName());
    if (names.other() != null && !names.brandIsSender()) {
      x.ledger()
          .find(Code.CTA_BRAND_MISMATCH, FIELD)
          .marks(cta, names.other())
          .inserts(Wording.first(x.brand().displayName(), x.brand().legalName()))
          .note();
    } else if (!x.brandName().namedIn(cta)) {
      x.ledger().find(Code.CTA_BRAND_MISSING, FIELD).note();
    }
  }
}
