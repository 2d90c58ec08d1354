package org.numberdesk.preflight.rules;

import java.util.Set;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.ConsentMethod;
import org.numberdesk.preflight.Stage;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether the consent is one: to texts alone, by itself, freely given, to one sender. Source: CTIA
 * 5.1.1, 47 CFR 64.1200(f)(9), Twilio 30446, 30468, 30475, 30505, 30508, 30556, 30923, 30925.
 */
final class ConsentRules implements RuleGroup {

  private static final String FIELD = "consent.callToAction";
  private static final int REMARK = 4;
  private static final Set<String> OWNERS = Set.of("our", "its", "their", "the");
  private static final Set<String> BESIDE =
      Set.of(
          "from",
          "by",
          "and",
          "or",
          "&",
          "/",
          "plus",
          "that",
          "on",
          "the",
          "up",
          "let",
          "lets",
          "letting",
          "allow",
          "allows",
          "allowing",
          "permit");

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    Submission.Consent consent = x.consent();
    Reading cta = x.read(FIELD);
    x.ledger().look(Code.CTA_IMPORTED_LIST);
    if (consent.method() == ConsentMethod.IMPORTED_LIST) {
      x.ledger().find(Code.CTA_IMPORTED_LIST, "consent.method").note();
    } else if (cta.says("imported-list")) {
      x.ledger()
          .find(Code.CTA_IMPORTED_LIST, FIELD)
          .marks(cta, cta.hits("imported-list").get(0))
          .note();
    }
    form(x, consent, cta);
    condition(x, consent, cta);
    if (!cta.blank()) {
      mark(x, Code.CTA_BUNDLED_CHANNELS, cta, Bundles.channels(cta));
      mark(x, Code.CTA_BUNDLED_TERMS, cta, Bundles.agreement(cta));
      mark(x, Code.CTA_THIRD_PARTY_CONSENT, cta, thirdParty(cta));
    }
  }

  private void form(Examination x, Submission.Consent consent, Reading cta) {
    boolean boxes =
        consent.method() == ConsentMethod.WEB_FORM
            || consent.method() == ConsentMethod.PAPER_FORM
            || consent.method() == ConsentMethod.QR_CODE
            || consent.preChecked() != null && consent.preChecked();
    if (boxes) {
      x.ledger().look(Code.CTA_PRE_CHECKED);
      Hit said = Scope.notNegated(cta, "pre-checked");
      if (Boolean.TRUE.equals(consent.preChecked())) {
        x.ledger().find(Code.CTA_PRE_CHECKED, "consent.preChecked").note();
      } else if (said != null) {
        x.ledger().find(Code.CTA_PRE_CHECKED, FIELD).marks(cta, said).note();
      }
    }
    if (consent.method() == ConsentMethod.WEB_FORM && x.campaign().stage() != Stage.NOT_LIVE) {
      boolean reachable =
          !Words.standsForNothing(consent.url()) && Hosts.isPublic(Hosts.host(consent.url()));
      x.ledger().check(Code.CTA_URL_MISSING, "consent.url", reachable);
    }
  }

  private void condition(Examination x, Submission.Consent consent, Reading cta) {
    if (Boolean.TRUE.equals(consent.required())) {
      x.ledger().find(Code.CTA_CONDITION_OF_PURCHASE, "consent.required").note();
      return;
    }
    mark(x, Code.CTA_CONDITION_OF_PURCHASE, cta, conditional(cta));
  }

  /** A condition that is not taken back in the same breath. */
  private static Hit conditional(Reading cta) {
    for (Hit hit : cta.hits("condition")) {
      Hit sentence = cta.sentenceOf(hit.from());
      boolean denied = Scope.negated(cta, hit) || cta.saysWithin("negator", hit);
      boolean ofTerms =
          cta.saysWithin("agreement", about(cta, sentence))
              && !cta.saysWithin("text-topic", about(cta, sentence));
      if (!denied && !ofTerms && !cta.saysWithin("no-condition", sentence)) {
        return hit;
      }
    }
    return cta.says("condition-refusal") ? cta.hits("condition-refusal").get(0) : null;
  }

  /** A remark of a few words, as "(needed to continue)", goes with the sentence before it. */
  private static Hit about(Reading cta, Hit sentence) {
    int number = cta.sentence(sentence.from());
    boolean remark = sentence.to() - sentence.from() <= REMARK && number > 0;
    return remark ? new Hit(cta.sentenceAt(number - 1).from(), sentence.to()) : sentence;
  }

  private static Hit thirdParty(Reading cta) {
    for (Hit hit : cta.hits("third-party-consent")) {
      Hit sentence = cta.sentenceOf(hit.from());
      boolean shares = cta.saysWithin("shares", sentence);
      boolean senders = shares || cta.saysWithin("sends-texts", sentence);
      boolean covered = Scope.negated(cta, hit) || cta.saysWithin("provider-receives", sentence);
      if (senders && !covered && (shares || besideTheSender(cta, hit))) {
        return hit;
      }
    }
    return null;
  }

  /** "From us and our partners", "partners may text you"; not "offers on goods of other makers". */
  private static boolean besideTheSender(Reading cta, Hit hit) {
    int from = hit.from();
    if (from > 0 && OWNERS.contains(cta.word(from - 1))) {
      from--;
    }
    String before = from == 0 ? "" : cta.word(from - 1);
    String after = hit.to() == cta.size() ? "" : cta.word(hit.to());
    return BESIDE.contains(before)
        || BESIDE.contains(cta.word(hit.from()))
        || cta.afterComma(from)
        || from == cta.sentenceOf(from).from()
        || Set.of("may", "can", "will", "to", "who", "in").contains(after);
  }

  private static void mark(Examination x, Code code, Reading text, Hit hit) {
    x.ledger().look(code);
    if (hit != null) {
      x.ledger().find(code, FIELD).marks(text, hit).note();
    }
  }
}
