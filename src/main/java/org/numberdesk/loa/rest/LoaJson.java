package org.numberdesk.loa.rest;

import java.time.Instant;
import java.util.List;
import org.numberdesk.loa.Eligibility;
import org.numberdesk.loa.LoaOutage;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.loa.LoaStep;
import org.numberdesk.loa.LoaText;
import org.numberdesk.loa.LoaVerdict;

/** A request as the interface shows it. It has no place for a PIN. */
public record LoaJson(
    long id,
    long version,
    String organisation,
    LoaStatus status,
    List<String> numbers,
    String customerName,
    LoaText.Address serviceAddress,
    String billingTelephoneNumber,
    String voiceCarrier,
    String accountNumber,
    boolean pinGiven,
    LoaText.Signer signer,
    String currentSmsProvider,
    LoaText.Ownership ownership,
    LoaText.Cutover preferredCutover,
    List<String> documents,
    Long registration,
    List<VerdictJson> eligibility,
    List<String> fields,
    String question,
    int attempt,
    boolean cancelRequested,
    Instant submittedAt,
    Instant signedAt,
    Instant expiresAt,
    Instant sentAt,
    Instant notBefore,
    Instant releasedAt,
    String documentSha256,
    LoaOutage outage,
    List<StepJson> history) {

  /** What was found of a number. */
  public record VerdictJson(String number, boolean eligible, Eligibility code, String message) {

    static VerdictJson of(LoaVerdict verdict) {
      return new VerdictJson(
          verdict.number(), verdict.isEligible(), verdict.code(), verdict.getMessage());
    }
  }

  /** One move. */
  public record StepJson(
      Instant at,
      String by,
      String move,
      LoaStatus from,
      LoaStatus to,
      String code,
      String why,
      List<String> fields) {

    static StepJson of(LoaStep step) {
      return new StepJson(
          step.at(),
          step.actorName(),
          step.move().path(),
          step.from(),
          step.to(),
          step.code(),
          step.remark(),
          step.fields());
    }
  }

  /**
   * The whole resource.
   *
   * @param organisation the organisation's key
   */
  public static LoaJson of(
      LoaRequest request,
      String organisation,
      List<LoaVerdict> verdicts,
      List<LoaStep> steps,
      Instant now) {
    LoaText text = request.text();
    return new LoaJson(
        request.id(),
        request.version(),
        organisation,
        request.status(now),
        text.numbers(),
        text.customerName(),
        text.serviceAddress(),
        text.billingTelephoneNumber(),
        text.voiceCarrier(),
        text.accountNumber(),
        request.hasPin(),
        text.signer(),
        text.currentSmsProvider(),
        text.ownership(),
        text.preferredCutover(),
        text.documents().stream().map(String::valueOf).toList(),
        text.registration(),
        verdicts.stream().map(VerdictJson::of).toList(),
        request.marked(),
        request.question(),
        request.attempt(),
        request.cancelRequested(),
        request.submittedAt(),
        request.signedAt(),
        request.expiresAt(),
        request.sentAt(),
        request.notBefore(),
        request.releasedAt(),
        request.documentSha256(),
        request.outage(now),
        steps.stream().map(StepJson::of).toList());
  }
}
