package org.numberdesk.preflight.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.preflight.AgeGate;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.UseCase;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * What is declared of the campaign. Source: campaign fields of the registry (description 40 to
 * 4,096 characters; mixed 2 to 5 sub-use-cases, low volume 1 to 5 and under 6,000 messages a
 * month), Campaign Verify for political use, Twilio 30895 for lenders, carriers 706 for age gates.
 */
final class CampaignRules implements RuleGroup {

  private static final int SHORTEST_DESCRIPTION = 40;
  private static final int FEWEST_CONTENT_WORDS = 3;
  private static final int LOW_VOLUME_END = 6_000;

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    description(x);
    subUseCases(x);
    UseCase useCase = x.campaign().useCase();
    Integer volume = x.campaign().monthlyVolume();
    if (useCase == UseCase.LOW_VOLUME && volume != null) {
      x.ledger().check(Code.LOW_VOLUME_EXCEEDED, "campaign.monthlyVolume", volume < LOW_VOLUME_END);
    }
    if (x.uses(UseCase.POLITICAL)) {
      x.ledger()
          .check(
              Code.POLITICAL_TOKEN_MISSING,
              "campaign.politicalToken",
              !Words.standsForNothing(x.campaign().politicalToken()));
    }
    lending(x);
    ageGate(x);
  }

  private void description(Examination x) {
    Reading text = x.read("campaign.description");
    boolean longEnough = text.text().strip().length() >= SHORTEST_DESCRIPTION;
    x.ledger()
        .check(
            Code.DESCRIPTION_TOO_SHORT,
            "campaign.description",
            longEnough && contentWords(text) >= FEWEST_CONTENT_WORDS);
  }

  /** Different words that say something; at most a few hundred are looked at. */
  private static int contentWords(Reading text) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size() && i < 400; i++) {
      String word = text.word(i);
      if (text.kind(i) == Kind.WORD
          && word.length() > 2
          && !Words.list("empty-words").contains(word)
          && !filler(text, i)) {
        words.add(word);
      }
    }
    return words.size();
  }

  private static boolean filler(Reading text, int i) {
    return text.saysWithin("filler", new Hit(i, i + 1));
  }

  private void subUseCases(Examination x) {
    UseCase useCase = x.campaign().useCase();
    if (useCase != UseCase.MIXED && useCase != UseCase.LOW_VOLUME) {
      return;
    }
    Set<UseCase> chosen = EnumSet.noneOf(UseCase.class);
    chosen.addAll(x.campaign().subUseCases());
    int least = useCase == UseCase.MIXED ? 2 : 1;
    x.ledger().look(Code.SUB_USE_CASES_COUNT);
    if (chosen.size() < least || chosen.size() > 5) {
      x.ledger()
          .find(Code.SUB_USE_CASES_COUNT, "campaign.subUseCases")
          .slot("found", chosen.size())
          .slot("n", least + " to 5")
          .note();
    }
  }

  private void lending(Examination x) {
    if (Boolean.TRUE.equals(x.campaign().directLending())) {
      x.ledger().look(Code.DIRECT_LENDING_UNDECLARED);
      return;
    }
    String field = "campaign.directLending";
    x.ledger().look(Code.DIRECT_LENDING_UNDECLARED);
    boolean refused =
        x.ledger().found(Code.CONTENT_LOANS) || x.ledger().found(Code.CONTENT_DEBT_RELIEF);
    if (!refused && lends(x)) {
      x.ledger().find(Code.DIRECT_LENDING_UNDECLARED, field).note();
    }
  }

  private static boolean lends(Examination x) {
    Reading name =
        Reading.of(
            Wording.first(x.brand().displayName(), "")
                + ". "
                + Wording.first(x.brand().legalName(), ""));
    if (name.says("lender-name")) {
      return true;
    }
    List<String> fields =
        new java.util.ArrayList<>(List.of("campaign.description", "consent.callToAction"));
    fields.addAll(x.samples());
    for (String field : fields) {
      if (Scope.notNegated(x.read(field), "lender") != null) {
        return true;
      }
    }
    return false;
  }

  private void ageGate(Examination x) {
    boolean gated = x.consent().ageGate() == AgeGate.DATE_OF_BIRTH;
    boolean declared = Boolean.TRUE.equals(x.campaign().ageGated());
    boolean restricted = declared || restricted(x);
    if (restricted && !x.ledger().found(Code.AGE_GATE_MISSING)) {
      x.ledger().check(Code.AGE_GATE_MISSING, "consent.ageGate", gated);
    }
  }

  private static boolean restricted(Examination x) {
    return AgeRestriction.said(x.read("campaign.description"))
        || x.samples().stream().anyMatch(s -> AgeRestriction.said(x.read(s)));
  }
}
