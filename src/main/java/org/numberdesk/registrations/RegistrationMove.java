package org.numberdesk.registrations;

import static org.numberdesk.registrations.RegistrationStatus.APPROVED;
import static org.numberdesk.registrations.RegistrationStatus.CARRIER_REJECTED;
import static org.numberdesk.registrations.RegistrationStatus.CHANGES_REQUESTED;
import static org.numberdesk.registrations.RegistrationStatus.DRAFT;
import static org.numberdesk.registrations.RegistrationStatus.EXPIRED;
import static org.numberdesk.registrations.RegistrationStatus.IN_REVIEW;
import static org.numberdesk.registrations.RegistrationStatus.READY_FOR_CARRIER;
import static org.numberdesk.registrations.RegistrationStatus.REJECTED;
import static org.numberdesk.registrations.RegistrationStatus.SUBMITTED;
import static org.numberdesk.registrations.RegistrationStatus.SUSPENDED;
import static org.numberdesk.registrations.RegistrationStatus.WITHDRAWN;
import static org.numberdesk.registrations.RegistrationStatus.WITH_CARRIER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done with a registration: from which states, to which, by whom. */
public enum RegistrationMove {
  SUBMIT(Actor.CUSTOMER, SUBMITTED, DRAFT, CHANGES_REQUESTED, CARRIER_REJECTED),
  WITHDRAW(Actor.CUSTOMER, WITHDRAWN, DRAFT, SUBMITTED, CHANGES_REQUESTED, CARRIER_REJECTED),
  CLAIM(Actor.REVIEWER, IN_REVIEW, SUBMITTED),
  APPROVE(Actor.REVIEWER, READY_FOR_CARRIER, IN_REVIEW),
  REQUEST_CHANGES(Actor.REVIEWER, CHANGES_REQUESTED, IN_REVIEW),
  REJECT(Actor.REVIEWER, REJECTED, IN_REVIEW),
  RELEASE(Actor.REVIEWER, SUBMITTED, IN_REVIEW),
  /** To a person or back to the queue, so the state it leads to is the desk's to say. */
  REASSIGN(Actor.LEAD, null, IN_REVIEW),
  SEND_TO_CARRIER(Actor.REVIEWER, WITH_CARRIER, READY_FOR_CARRIER),
  CARRIER_APPROVE(Actor.REVIEWER, APPROVED, WITH_CARRIER),
  CARRIER_REJECT(Actor.REVIEWER, CARRIER_REJECTED, WITH_CARRIER),
  ESCALATE(Actor.REVIEWER, WITH_CARRIER, WITH_CARRIER),
  WARN(Actor.REVIEWER, APPROVED, APPROVED),
  SUSPEND(Actor.REVIEWER, SUSPENDED, APPROVED),
  REINSTATE(Actor.REVIEWER, APPROVED, SUSPENDED),
  EXPIRE(Actor.TIMER, EXPIRED, APPROVED);

  /** Who makes a move. A lead may make every move of a reviewer. */
  public enum Actor {
    CUSTOMER,
    REVIEWER,
    LEAD,
    TIMER
  }

  private static final Set<RegistrationMove> NEED_REASONS =
      EnumSet.of(REQUEST_CHANGES, REJECT, CARRIER_REJECT, WARN, SUSPEND);

  private static final Set<RegistrationMove> DECISIONS =
      EnumSet.of(
          APPROVE,
          REQUEST_CHANGES,
          REJECT,
          CARRIER_APPROVE,
          CARRIER_REJECT,
          WARN,
          SUSPEND,
          REINSTATE);

  private final Actor actor;
  private final RegistrationStatus to;
  private final Set<RegistrationStatus> from;

  RegistrationMove(
      Actor actor, RegistrationStatus to, RegistrationStatus first, RegistrationStatus... others) {
    this.actor = actor;
    this.to = to;
    this.from = EnumSet.of(first, others);
  }

  /** The move of a path in the interface, {@code request-changes}. */
  public static Optional<RegistrationMove> of(String path) {
    return Arrays.stream(values()).filter(move -> move.path().equals(path)).findFirst();
  }

  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean allowedFrom(RegistrationStatus status) {
    return from.contains(status);
  }

  public Actor actor() {
    return actor;
  }

  /** Where it leads, or null where the mover chooses. */
  public RegistrationStatus to() {
    return to;
  }

  /** Whether it must say why. */
  public boolean needsReasons() {
    return NEED_REASONS.contains(this);
  }

  /** Whether it decides about the case, which its own author may not. */
  public boolean isDecision() {
    return DECISIONS.contains(this);
  }
}
