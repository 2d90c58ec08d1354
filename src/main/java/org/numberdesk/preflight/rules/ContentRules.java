package org.numberdesk.preflight.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.AgeGate;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.UseCase;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * Forbidden and restricted uses, looked for in description, call to action, samples, policies and
 * website address. Source: CTIA's SHAFT list, carriers 701 to 709, Twilio 30441 to 30469 and 30565
 * to 30567, the vendor's own policy.
 */
final class ContentRules implements RuleGroup {

  private static final Map<Code, String> TOPICS = new LinkedHashMap<>();

  static {
    TOPICS.put(Code.CONTENT_SEX, "sex");
    TOPICS.put(Code.CONTENT_HATE, "hate");
    TOPICS.put(Code.CONTENT_FIREARMS, "firearms");
    TOPICS.put(Code.CONTENT_TOBACCO, "tobacco");
    TOPICS.put(Code.CONTENT_CANNABIS, "cannabis");
    TOPICS.put(Code.CONTENT_GAMBLING, "gambling");
    TOPICS.put(Code.CONTENT_ALCOHOL, "alcohol");
    TOPICS.put(Code.CONTENT_COLLECTIONS, "collections");
    TOPICS.put(Code.CONTENT_LOANS, "loans");
    TOPICS.put(Code.CONTENT_DEBT_RELIEF, "debt-relief");
    TOPICS.put(Code.CONTENT_INVESTMENT, "investment");
    TOPICS.put(Code.CONTENT_LEADS, "leads");
    TOPICS.put(Code.CONTENT_DRUGS, "drugs");
    TOPICS.put(Code.CONTENT_SWEEPSTAKES, "sweepstakes");
    TOPICS.put(Code.CONTENT_PHISHING, "phishing");
  }

  @Override
  public void judge(Examination x) {
    List<String> fields = new ArrayList<>(List.of("campaign.description"));
    fields.addAll(x.samples());
    fields.add("consent.callToAction");
    fields.add("policies.privacyText");
    fields.add("policies.termsText");
    TOPICS.forEach((code, topic) -> topic(x, code, topic, fields));
    if (Boolean.TRUE.equals(x.campaign().affiliateMarketing())
        && !x.ledger().found(Code.CONTENT_LEADS)) {
      x.ledger().find(Code.CONTENT_LEADS, "campaign.affiliateMarketing").note();
    }
  }

  private void topic(Examination x, Code code, String topic, List<String> fields) {
    if (code == Code.CONTENT_SWEEPSTAKES
        && x.uses(UseCase.SWEEPSTAKE)
        && x.sender() != SenderType.TOLL_FREE) {
      return;
    }
    x.ledger().look(code);
    for (String field : fields) {
      Reading text = x.read(field);
      if (text.blank()) {
        continue;
      }
      Hit hit = Content.find(text, topic, field, x.brandName());
      if (hit != null) {
        Ledger.Draft draft = x.ledger().find(code, field).marks(text, hit);
        if (Content.doubtful(text, topic)) {
          draft.severity(Severity.WARNING).forbidden(false).note();
        } else {
          note(x, code, draft);
        }
      }
    }
    String site = x.brand().website();
    int[] inAddress = SiteNames.find(site, topic);
    if (inAddress != null) {
      note(x, code, x.ledger().find(code, "brand.website").marks(site, inAddress[0], inAddress[1]));
    }
  }

  private void note(Examination x, Code code, Ledger.Draft draft) {
    if (code == Code.CONTENT_SWEEPSTAKES) {
      draft.forbidden(x.sender() == SenderType.TOLL_FREE);
    }
    if (code == Code.CONTENT_ALCOHOL) {
      boolean gated = x.consent().ageGate() == AgeGate.DATE_OF_BIRTH;
      if (x.policy().alcohol() == VendorPolicy.Alcohol.WITH_DATE_OF_BIRTH_GATE) {
        draft.severity(Severity.WARNING).forbidden(false);
      }
      draft.note();
      if (!gated && !x.ledger().found(Code.AGE_GATE_MISSING)) {
        x.ledger().find(Code.AGE_GATE_MISSING, "consent.ageGate").note();
      }
      return;
    }
    draft.note();
  }
}
