package org.numberdesk.preflight.rules;

import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * What the messaging terms must say. Source: CTIA 5.1, carriers 861, Twilio 30522, 30558, 30560,
 * 30562.
 */
final class TermsRules implements RuleGroup {

  private static final String FIELD = "policies.termsText";

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    Reading terms = x.read(FIELD);
    boolean address = !Words.standsForNothing(x.policies().termsUrl());
    x.ledger()
        .check(
            Code.TERMS_MISSING,
            terms.blank() ? "policies.termsUrl" : FIELD,
            address || !terms.blank());
    if (terms.blank() || Language.needsTranslation(x, terms)) {
      return;
    }
    check(x, Code.TERMS_PURPOSE_MISSING, Purpose.said(terms, x.brandName()));
    check(x, Code.TERMS_STOP_MISSING, terms.says("stop"));
    check(x, Code.TERMS_HELP_MISSING, terms.says("help"));
    check(x, Code.TERMS_CONTACT_MISSING, contact(terms));
    check(x, Code.TERMS_RATES_MISSING, terms.says("rates"));
    check(x, Code.TERMS_FREQUENCY_MISSING, Frequency.said(terms, x.brandName()));
  }

  private static void check(Examination x, Code code, boolean holds) {
    x.ledger().check(code, FIELD, holds);
  }

  private static boolean contact(Reading terms) {
    return !terms.tokens(Kind.PHONE).isEmpty()
        || !terms.tokens(Kind.EMAIL).isEmpty()
        || terms.says("contact-address");
  }
}
