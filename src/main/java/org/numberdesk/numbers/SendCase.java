package org.numberdesk.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One number while it is judged: the facts, the moment, and what the rules have found so far. */
final class SendCase {

  private static final Comparator<SendReason> HEAVIEST_FIRST =
      Comparator.comparing((SendReason reason) -> reason.state() == SendState.AT_RISK)
          .thenComparing(SendCase::dateOfRisk, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(reason -> SendReasonCode.valueOf(reason.code()))
          .thenComparing(SendReason::expected, Comparator.nullsFirst(Comparator.reverseOrder()));

  final SenderFacts facts;
  final SenderRequirements requirements;
  final Instant now;
  final ZoneId zone;

  private final List<SendReason> reasons = new ArrayList<>();
  private Instant changesAt;
  private LocalDate requiredSince;

  SendCase(SenderFacts facts, SenderRequirements requirements, Instant now, ZoneId zone) {
    this.facts = facts;
    this.requirements = requirements;
    this.now = now;
    this.zone = zone;
  }

  LocalDate today() {
    return dayOf(now);
  }

  LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  ZonedDateTime timeOf(Instant instant) {
    return instant.atZone(zone);
  }

  boolean past(Instant instant) {
    return !instant.isAfter(now);
  }

  /** Notes that the answer may change then; what has passed changes nothing any more. */
  void mayChangeAt(Instant instant) {
    if (instant != null && !past(instant) && (changesAt == null || instant.isBefore(changesAt))) {
      changesAt = instant;
    }
  }

  /** Notes that what asks for the registration is told, so that its date need not say it again. */
  void requiredSince(LocalDate day) {
    requiredSince = day;
  }

  /** Whether a rule of that day adds nothing to what is told already. */
  boolean saysNothingNew(LocalDate day) {
    return requiredSince != null && !day.isAfter(requiredSince);
  }

  SendFinding found(SendReasonCode code) {
    return new SendFinding(code, reasons::add, facts.type(), today());
  }

  List<SendReason> reasons() {
    return reasons.stream().sorted(HEAVIEST_FIRST).toList();
  }

  Instant changesAt() {
    return changesAt;
  }

  private static Instant dateOfRisk(SendReason reason) {
    return reason.state() == SendState.AT_RISK ? reason.expected() : null;
  }
}
