package org.numberdesk.numbers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.numberdesk.numbers.RegistrationFacts.Phase;

/**
 * The registration: only an approval recorded here, and not yet past its end, lets a number send
 * where one is required. It is required where {@link SenderRequirements} say so, and wherever the
 * inventory says PENDING. A suspension stops texts even where nobody asks for a registration, and a
 * violation notice threatens one.
 */
final class RegistrationRule {

  static final Duration EXPIRY_NOTICE = Duration.ofDays(30);

  private final SendCase number;
  private final RegistrationFacts registration;
  private final Phase phase;
  private final Optional<SenderRequirement> requirement;
  private final boolean pending;

  private RegistrationRule(SendCase number) {
    this.number = number;
    this.registration = number.facts.governing(number.now).orElse(null);
    this.phase = registration == null ? Phase.NONE : registration.phaseAt(number.now);
    this.requirement =
        number.requirements.inForce(number.facts.type(), number.facts.country(), number.today());
    this.pending = number.facts.status() == NumberStatus.PENDING;
  }

  static void judge(SendCase number) {
    RegistrationRule rule = new RegistrationRule(number);
    if (rule.phase == Phase.APPROVED) {
      rule.judgeApproved();
    } else {
      rule.judgeWithout();
    }
  }

  private void judgeApproved() {
    if (pending && !outweighsImport()) {
      number
          .found(SendReasonCode.SUPPLY_PENDING_AFTER_APPROVAL)
          .by(Owner.STAFF)
          .link(link())
          .note();
    }
    if (registration.cureBy() != null) {
      notice(registration.cureBy());
    }
    number.mayChangeAt(registration.expiresAt());
    if (registration.expiresAt() != null && (requirement.isPresent() || pending)) {
      expiry(registration.expiresAt());
    }
  }

  private boolean outweighsImport() {
    Instant imported = number.facts.statusAsOf();
    Instant approval = registration.approvedAt();
    return approval != null && (imported == null || approval.isAfter(imported));
  }

  private void notice(Instant cureBy) {
    number.mayChangeAt(cureBy);
    number
        .found(number.past(cureBy) ? SendReasonCode.NOTICE_OVERDUE : SendReasonCode.NOTICE_OPEN)
        .by(Owner.CUSTOMER)
        .expected(cureBy)
        .when(number.dayOf(cureBy))
        .link(link())
        .note();
  }

  private void expiry(Instant expiresAt) {
    Instant notice = expiresAt.minus(EXPIRY_NOTICE);
    number.mayChangeAt(notice);
    if (number.past(notice)) {
      number
          .found(SendReasonCode.REGISTRATION_EXPIRES)
          .by(Owner.CUSTOMER)
          .expected(expiresAt)
          .when(number.dayOf(expiresAt))
          .link(link())
          .note();
    }
  }

  private void judgeWithout() {
    boolean stopped = requirement.filter(r -> r.effect() == SendState.CANNOT_SEND).isPresent();
    if (stopped || pending || phase == Phase.SUSPENDED) {
      standing();
      requirement.ifPresent(this::because);
      if (pending) {
        number.found(SendReasonCode.SUPPLY_PENDING).by(Owner.CARRIER).expected(expected()).note();
      }
    } else {
      requirement.ifPresent(this::labelled);
    }
    number
        .requirements
        .ahead(number.facts.type(), number.facts.country(), number.today())
        .ifPresent(this::ahead);
  }

  /** Where the registration stands, and so who has to move. */
  private void standing() {
    Instant clock = registration == null ? null : registration.resubmitBy();
    boolean onClock = phase == Phase.CARRIER_REJECTED && clock != null && !number.past(clock);
    if (onClock) {
      number.mayChangeAt(clock);
    }
    number
        .found(code(clock))
        .by(phase.owner())
        .expected(onClock ? clock : expected())
        .when(onClock ? number.dayOf(clock) : null)
        .link(link())
        .note();
  }

  private SendReasonCode code(Instant clock) {
    return switch (phase) {
      case NONE -> SendReasonCode.REGISTRATION_MISSING;
      case DRAFT -> SendReasonCode.REGISTRATION_DRAFT;
      case WITH_STAFF -> SendReasonCode.WITH_STAFF;
      case CHANGES_REQUESTED -> SendReasonCode.CHANGES_REQUESTED;
      case READY_FOR_CARRIER -> SendReasonCode.READY_FOR_CARRIER;
      case WITH_CARRIER -> SendReasonCode.WITH_CARRIER;
      case CARRIER_REJECTED -> rejected(clock);
      case SUSPENDED -> SendReasonCode.REGISTRATION_SUSPENDED;
      case REJECTED -> SendReasonCode.REGISTRATION_REJECTED;
      case EXPIRED -> SendReasonCode.REGISTRATION_EXPIRED;
      case WITHDRAWN -> SendReasonCode.REGISTRATION_WITHDRAWN;
      case APPROVED -> throw new IllegalStateException("an approved registration stands in no way");
    };
  }

  private SendReasonCode rejected(Instant clock) {
    if (clock == null) {
      return SendReasonCode.CARRIER_REJECTED;
    }
    return number.past(clock)
        ? SendReasonCode.CARRIER_REJECTED_LATE
        : SendReasonCode.CARRIER_REJECTED_CLOCK;
  }

  private void because(SenderRequirement required) {
    LocalDate since = required.from();
    SendReasonCode code =
        switch (required.by()) {
          case CARRIERS ->
              since == null
                  ? SendReasonCode.REQUIRED_BY_CARRIERS_ALWAYS
                  : SendReasonCode.REQUIRED_BY_CARRIERS;
          case REGISTER -> SendReasonCode.REQUIRED_BY_REGISTER;
          case VENDOR -> SendReasonCode.REQUIRED_BY_VENDOR;
        };
    Owner owner = required.by() == SenderRequirement.Authority.VENDOR ? Owner.STAFF : Owner.CARRIER;
    number.requiredSince(since);
    String rule =
        DeadlineRule.inForce(number)
            .filter(deadline -> number.saysNothingNew(deadline.blocksFrom()))
            .map(DeadlineFacts::link)
            .orElse(null);
    number.found(code).by(owner).expected(expected()).since(since).link(rule).note();
  }

  private void labelled(SenderRequirement required) {
    number
        .found(SendReasonCode.NAME_RELABELLED)
        .by(phase.owner())
        .since(required.from())
        .link(link())
        .note();
  }

  private void ahead(SenderRequirement next) {
    Instant from = number.startOf(next.from());
    number.mayChangeAt(from);
    number
        .found(SendReasonCode.REQUIREMENT_AHEAD)
        .by(phase.owner())
        .expected(from)
        .when(next.from())
        .link(link())
        .note();
  }

  private Instant expected() {
    if (registration == null) {
      return null;
    }
    boolean staff = phase.owner() == Owner.STAFF && registration.dueAt() != null;
    return staff ? registration.dueAt() : registration.expected();
  }

  private String link() {
    return registration == null || isOver()
        ? "/registrations/new?number=" + Addresses.encoded(number.facts.address())
        : "/registrations/" + registration.id();
  }

  private boolean isOver() {
    return phase == Phase.EXPIRED || phase == Phase.WITHDRAWN || phase == Phase.REJECTED;
  }
}
