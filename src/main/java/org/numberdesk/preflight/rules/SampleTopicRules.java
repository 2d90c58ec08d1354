package org.numberdesk.preflight.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.UseCase;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * Whether a sample belongs to the registered use case. Promotion needs a marketing campaign
 * whatever else the message says; other topics are foreign where the sample shows nothing of the
 * registered one. Source: carriers 602, Twilio 30893 and 30499.
 */
final class SampleTopicRules implements RuleGroup {

  private static final List<String> TOPICS =
      List.of(
          "code", "delivery", "fraud", "political", "charity", "poll", "emergency", "appointment");

  private static final List<String> WITH_ACCOUNT =
      List.of(
          "code",
          "delivery",
          "fraud",
          "political",
          "charity",
          "poll",
          "emergency",
          "appointment",
          "account");

  private static final Set<UseCase> MAY_PROMOTE =
      EnumSet.of(
          UseCase.MARKETING,
          UseCase.SWEEPSTAKE,
          UseCase.SOCIAL,
          UseCase.AGENTS_FRANCHISES,
          UseCase.CARRIER_EXEMPT,
          UseCase.PROXY);

  /**
   * Topics at home in a use case, and topics that are foreign to it unless one at home is there
   * too.
   */
  private record Fit(List<String> own, List<String> foreign) {}

  private static final Map<UseCase, Fit> FITS = new EnumMap<>(UseCase.class);

  static {
    FITS.put(UseCase.TWO_FACTOR, new Fit(List.of("code", "security"), WITH_ACCOUNT));
    FITS.put(
        UseCase.DELIVERY_NOTIFICATION,
        new Fit(
            List.of("delivery"), List.of("code", "fraud", "political", "charity", "emergency")));
    FITS.put(
        UseCase.FRAUD_ALERT,
        new Fit(
            List.of("fraud", "security", "code"),
            List.of("delivery", "political", "charity", "poll", "appointment", "emergency")));
    FITS.put(
        UseCase.SECURITY_ALERT,
        new Fit(
            List.of("security", "fraud", "code", "emergency"),
            List.of("delivery", "political", "charity", "poll", "appointment")));
    FITS.put(
        UseCase.ACCOUNT_NOTIFICATION,
        new Fit(List.of("account", "service"), List.of("political", "charity")));
    FITS.put(
        UseCase.CUSTOMER_CARE,
        new Fit(
            List.of("appointment", "service", "delivery"),
            List.of("code", "political", "charity")));
    FITS.put(
        UseCase.MARKETING,
        new Fit(List.of("promotion"), List.of("code", "fraud", "political", "delivery")));
    FITS.put(
        UseCase.HIGHER_EDUCATION,
        new Fit(List.of("school"), List.of("code", "political", "delivery", "fraud")));
    FITS.put(
        UseCase.K12_EDUCATION,
        new Fit(List.of("school"), List.of("code", "political", "delivery", "fraud")));
    FITS.put(
        UseCase.POLLING_VOTING,
        new Fit(List.of("poll", "political"), List.of("code", "delivery", "fraud", "appointment")));
    FITS.put(
        UseCase.PUBLIC_SERVICE_ANNOUNCEMENT,
        new Fit(
            List.of("public", "emergency"),
            List.of("code", "political", "charity", "delivery", "fraud")));
    FITS.put(
        UseCase.CHARITY,
        new Fit(List.of("charity"), List.of("code", "delivery", "fraud", "political")));
    FITS.put(
        UseCase.EMERGENCY,
        new Fit(
            List.of("emergency", "public"),
            List.of("code", "delivery", "appointment", "poll", "charity", "political")));
    FITS.put(
        UseCase.POLITICAL,
        new Fit(List.of("political", "poll"), List.of("code", "delivery", "fraud", "appointment")));
    FITS.put(
        UseCase.SWEEPSTAKE,
        new Fit(List.of("promotion"), List.of("code", "delivery", "political", "fraud")));
  }

  @Override
  public void judge(Examination x) {
    UseCase useCase = x.campaign().useCase();
    if (!x.carriersReview() || useCase == null || x.ledger().found(Code.SUB_USE_CASES_COUNT)) {
      return;
    }
    List<UseCase> uses =
        useCase == UseCase.MIXED || useCase == UseCase.LOW_VOLUME
            ? x.campaign().subUseCases()
            : List.of(useCase);
    for (String field : x.samples()) {
      Reading text = x.read(field);
      x.ledger().look(Code.SAMPLE_OFF_USE_CASE);
      boolean judgedAlready = Filler.is(text, x.brandName()) || x.ledger().refusedAt(field);
      Hit off = judgedAlready ? null : off(text, uses);
      if (off != null) {
        Ledger.Draft draft = x.ledger().find(Code.SAMPLE_OFF_USE_CASE, field).marks(text, off);
        if (!sure(text, off)) {
          draft.severity(Severity.WARNING);
        }
        draft.note();
      }
    }
  }

  /** One weak sign ("voucher", "$20 each") is a question, not a refusal. */
  private static boolean sure(Reading text, Hit off) {
    if (text.says("promotion-sure") || text.hits("topic-promotion").size() > 1) {
      return true;
    }
    return TOPICS.stream()
        .anyMatch(t -> text.hits("topic-" + t).contains(off) && text.hits("topic-" + t).size() > 1);
  }

  /** The words that belong elsewhere, when no use case of the campaign is their home. */
  private static Hit off(Reading text, List<UseCase> uses) {
    if (uses.isEmpty()) {
      return null;
    }
    if (uses.stream().noneMatch(MAY_PROMOTE::contains)) {
      Hit promotion = Scope.notNegated(text, "topic-promotion");
      if (promotion != null && !Scope.quoted(text, promotion)) {
        return promotion;
      }
    }
    Hit foreign = null;
    for (UseCase use : uses) {
      foreign = foreign(text, FITS.get(use));
      if (foreign == null) {
        return null;
      }
    }
    return foreign;
  }

  private static Hit foreign(Reading text, Fit fit) {
    if (fit == null || fit.own().stream().anyMatch(topic -> text.says("topic-" + topic))) {
      return null;
    }
    for (String topic : fit.foreign()) {
      if (text.says("topic-" + topic)) {
        return text.hits("topic-" + topic).get(0);
      }
    }
    return null;
  }
}
