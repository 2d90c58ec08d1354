package org.numberdesk.registrations.rest;

import java.time.Instant;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.CarrierAnswer;
import org.numberdesk.registrations.DecisionReason;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.registrations.RegistrationStep;

/** A registration as the interface shows it. */
public record RegistrationJson(
    long id,
    long version,
    String organisation,
    SenderType senderType,
    String title,
    RegistrationStatus status,
    int revision,
    Instant dueAt,
    Instant resubmitBy,
    Instant expiresAt,
    Instant cureBy,
    Submission submission,
    PreflightReport report,
    List<DecisionJson> decisions,
    List<CarrierJson> carriers,
    List<StepJson> history) {

  /** One refusal, warning or approval with its reasons. */
  public record DecisionJson(
      String move,
      Instant at,
      String by,
      int revision,
      String comment,
      List<DecisionReason> reasons) {

    static DecisionJson of(RegistrationStep step) {
      return new DecisionJson(
          step.move().path(),
          step.at(),
          step.accountName(),
          step.revision(),
          step.remark(),
          step.reasons());
    }
  }

  /** What one carrier says. */
  public record CarrierJson(
      String name, CarrierAnswer.Status status, String code, String reference, Instant decidedAt) {

    static CarrierJson of(CarrierAnswer answer) {
      return new CarrierJson(
          answer.name(), answer.status(), answer.code(), answer.reference(), answer.decidedAt());
    }
  }

  /** One move. */
  public record StepJson(
      Instant at,
      String by,
      String move,
      RegistrationStatus from,
      RegistrationStatus to,
      String recipient,
      String why,
      List<DecisionReason> reasons) {

    static StepJson of(RegistrationStep step) {
      return new StepJson(
          step.at(),
          step.accountName(),
          step.move().path(),
          step.from(),
          step.to(),
          step.recipient(),
          step.remark(),
          step.reasons());
    }
  }

  /**
   * The whole resource.
   *
   * @param organisation the organisation's key
   */
  public static RegistrationJson of(Registration registration, String organisation, Instant now) {
    return new RegistrationJson(
        registration.id(),
        registration.version(),
        organisation,
        registration.senderType(),
        registration.title(),
        registration.status(now),
        registration.revision(),
        registration.dueAt(),
        registration.resubmitBy(),
        registration.expiresAt(),
        registration.cureBy(),
        registration.submission(),
        registration.report(),
        registration.steps().stream()
            .filter(step -> step.move().isDecision())
            .map(DecisionJson::of)
            .toList(),
        registration.carriers().stream().map(CarrierJson::of).toList(),
        registration.steps().stream().map(StepJson::of).toList());
  }
}
