package org.numberdesk.registrations;

import java.time.Instant;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;

/**
 * All that a reviewer looks at before deciding, read in one go.
 *
 * @param now when it was read
 * @param version the version the decision will rest on
 * @param text the last submission, or the working text of what was never handed in
 * @param before the submission before that, or null
 * @param findings what preflight says of {@code text} by the rules of today, without what was
 *     overruled
 * @param atSubmission what it said when it was handed in, or null
 * @param ownText whether the caller wrote the case
 */
public record CaseFile(
    Instant now,
    long id,
    long version,
    String title,
    SenderType senderType,
    int numberCount,
    int revision,
    long organisationId,
    String organisationKey,
    String organisationName,
    RegistrationStatus status,
    Dates dates,
    Holder holder,
    boolean ownText,
    List<CaseMoves.Offer> offers,
    Submission text,
    Submission before,
    PreflightReport findings,
    PreflightReport atSubmission,
    List<Step> history,
    List<Carrier> carriers,
    List<Other> others) {

  /** The clocks of the case; null where there is none. */
  public record Dates(
      Instant submitted,
      Instant due,
      Instant resubmitBy,
      Instant sent,
      Instant expires,
      Instant cureBy) {}

  /** Who holds it; null where nobody does. */
  public record Holder(String name, Instant until, boolean you) {}

  /** One move of its history. */
  public record Step(
      RegistrationMove move,
      RegistrationStatus to,
      int revision,
      String by,
      Instant at,
      String recipient,
      String remark,
      List<DecisionReason> reasons) {

    static Step of(RegistrationStep step) {
      return new Step(
          step.move(),
          step.to(),
          step.revision(),
          step.accountName(),
          step.at(),
          step.recipient(),
          step.remark(),
          step.reasons());
    }
  }

  /** What one carrier answered. */
  public record Carrier(
      String name, CarrierAnswer.Status status, String code, String reference, Instant decided) {

    static Carrier of(CarrierAnswer answer) {
      return new Carrier(
          answer.name(), answer.status(), answer.code(), answer.reference(), answer.decidedAt());
    }
  }

  /** Another registration of the same organisation. */
  public record Other(long id, String title, RegistrationStatus status, Instant since) {

    static Other of(Registration other, Instant now) {
      return new Other(other.id(), other.title(), other.status(now), other.statusSince());
    }
  }
}
