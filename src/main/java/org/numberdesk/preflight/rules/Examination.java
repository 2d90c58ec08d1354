package org.numberdesk.preflight.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.UseCase;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.preflight.text.Reading;

/**
 * One submission on the table: its parts, and each of its texts read once however many rules ask
 * for it.
 */
final class Examination {

  private final Submission submission;
  private final VendorPolicy policy;
  private final Ledger ledger;
  private final Map<String, Reading> readings = new HashMap<>();
  private final BrandName brandName;

  Examination(Submission submission, VendorPolicy policy, Ledger ledger) {
    this.submission = submission;
    this.policy = policy;
    this.ledger = ledger;
    this.brandName = new BrandName(submission.brand());
  }

  Submission submission() {
    return submission;
  }

  Submission.Brand brand() {
    return submission.brand();
  }

  Submission.Campaign campaign() {
    return submission.campaign();
  }

  Submission.Consent consent() {
    return submission.consent();
  }

  Submission.Policies policies() {
    return submission.policies();
  }

  VendorPolicy policy() {
    return policy;
  }

  Ledger ledger() {
    return ledger;
  }

  BrandName brandName() {
    return brandName;
  }

  SenderType sender() {
    return submission.senderType();
  }

  /** Whether the US and Canadian carriers' rules for wording and evidence apply. */
  boolean carriersReview() {
    SenderType type = sender();
    return type == SenderType.TEN_DLC
        || type == SenderType.TOLL_FREE
        || type == SenderType.SHORT_CODE
        || type == SenderType.CA_LONG_NUMBER;
  }

  /** Whether the use case is registered, by itself or as part of a mixed campaign. */
  boolean uses(UseCase useCase) {
    return campaign().useCase() == useCase || campaign().subUseCases().contains(useCase);
  }

  /** A text field, read. */
  Reading read(String path) {
    return readings.computeIfAbsent(path, p -> Reading.of(Form.text(submission, p)));
  }

  String sample(int index) {
    return "campaign.samples[" + index + "]";
  }

  /** Paths of the samples that hold anything. */
  List<String> samples() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < campaign().samples().size(); i++) {
      if (!campaign().samples().get(i).isBlank()) {
        paths.add(sample(i));
      }
    }
    return paths;
  }

  static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
