package org.numberdesk.preflight.rules;

import java.time.LocalDate;
import java.util.List;
import org.numberdesk.preflight.Catalogue;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.VendorPolicy;

/** All rules as they stood on one day. */
public final class Rulebook {

  private static final List<RuleGroup> GROUPS =
      List.of(
          new ContentRules(),
          new FieldRules(),
          new BrandRules(),
          new ContactRules(),
          new AddressRules(),
          new DisclosureRules(),
          new ConsentRules(),
          new EvidenceRules(),
          new PrivacyRules(),
          new TermsRules(),
          new CampaignRules(),
          new NumberRules(),
          new SampleRules(),
          new SampleTopicRules(),
          new DeclarationRules(),
          new ReplyRules(),
          new LanguageRules());

  private final LocalDate day;

  private Rulebook(LocalDate day) {
    this.day = day;
  }

  public static Rulebook of(LocalDate day) {
    return new Rulebook(day);
  }

  public PreflightReport judge(Submission submission, VendorPolicy policy) {
    Ledger ledger = new Ledger(Catalogue.delivered(), day, submission);
    Examination examination = new Examination(submission, policy, ledger);
    for (RuleGroup group : GROUPS) {
      group.judge(examination);
    }
    return ledger.report();
  }
}
