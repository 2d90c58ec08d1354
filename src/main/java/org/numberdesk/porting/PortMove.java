package org.numberdesk.porting;

import static org.numberdesk.porting.PortStatus.ACTIVATING;
import static org.numberdesk.porting.PortStatus.CANCELLED;
import static org.numberdesk.porting.PortStatus.CARRIER_REJECTED;
import static org.numberdesk.porting.PortStatus.COMPLETED;
import static org.numberdesk.porting.PortStatus.DATE_CHANGE_REQUESTED;
import static org.numberdesk.porting.PortStatus.DRAFT;
import static org.numberdesk.porting.PortStatus.EXPIRED;
import static org.numberdesk.porting.PortStatus.FOC_CONFIRMED;
import static org.numberdesk.porting.PortStatus.IN_REVIEW;
import static org.numberdesk.porting.PortStatus.LOCKED;
import static org.numberdesk.porting.PortStatus.NEEDS_INFO;
import static org.numberdesk.porting.PortStatus.PARTIAL;
import static org.numberdesk.porting.PortStatus.REJECTED;
import static org.numberdesk.porting.PortStatus.SENT_TO_CARRIER;
import static org.numberdesk.porting.PortStatus.SNAPBACK_REQUESTED;
import static org.numberdesk.porting.PortStatus.SUBMITTED;
import static org.numberdesk.porting.PortStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done with a port order: from which states, to which, by whom. */
public enum PortMove {
  SUBMIT(Actor.CUSTOMER, SUBMITTED, DRAFT),
  WITHDRAW(Actor.CUSTOMER, WITHDRAWN, DRAFT, SUBMITTED, NEEDS_INFO),
  START_REVIEW(Actor.STAFF, IN_REVIEW, SUBMITTED),
  REQUEST_INFO(Actor.STAFF, NEEDS_INFO, IN_REVIEW, CARRIER_REJECTED),
  ANSWER(Actor.CUSTOMER, IN_REVIEW, NEEDS_INFO),
  SEND_TO_CARRIER(Actor.STAFF, SENT_TO_CARRIER, IN_REVIEW, CARRIER_REJECTED),
  REJECT(Actor.STAFF, REJECTED, IN_REVIEW),
  CONFIRM_FOC(Actor.STAFF, FOC_CONFIRMED, SENT_TO_CARRIER, DATE_CHANGE_REQUESTED),
  /** From PARTIAL it moves only what is left to an order of its own. */
  CARRIER_REJECT(
      Actor.STAFF,
      CARRIER_REJECTED,
      SENT_TO_CARRIER,
      FOC_CONFIRMED,
      DATE_CHANGE_REQUESTED,
      ACTIVATING,
      PARTIAL),
  REQUEST_CANCEL(Actor.CUSTOMER, null, SENT_TO_CARRIER, FOC_CONFIRMED, DATE_CHANGE_REQUESTED),
  CANCEL(
      Actor.STAFF,
      CANCELLED,
      SENT_TO_CARRIER,
      CARRIER_REJECTED,
      FOC_CONFIRMED,
      DATE_CHANGE_REQUESTED),
  /** The order goes on although its end was asked for. */
  KEEP(Actor.STAFF, null, SENT_TO_CARRIER, FOC_CONFIRMED, DATE_CHANGE_REQUESTED),
  REQUEST_DATE_CHANGE(Actor.BOTH, DATE_CHANGE_REQUESTED, FOC_CONFIRMED),
  LOCK(Actor.TIMER, LOCKED, FOC_CONFIRMED, DATE_CHANGE_REQUESTED),
  /** Also the timer's, when the confirmed moment has come. */
  START_ACTIVATION(Actor.STAFF, ACTIVATING, LOCKED),
  EMERGENCY_STOP(Actor.LEAD, CANCELLED, LOCKED),
  /** Leads to PARTIAL while some numbers are left. */
  VOICE_PORTED(Actor.STAFF, PortStatus.VOICE_PORTED, ACTIVATING, PARTIAL),
  REQUEST_SNAPBACK(Actor.STAFF, SNAPBACK_REQUESTED, PARTIAL, PortStatus.VOICE_PORTED),
  REVERTED(Actor.STAFF, PortStatus.REVERTED, SNAPBACK_REQUESTED),
  SNAPBACK_REFUSED(Actor.STAFF, PortStatus.VOICE_PORTED, SNAPBACK_REQUESTED),
  COMPLETE(Actor.TIMER, COMPLETED, PortStatus.VOICE_PORTED),
  EXPIRE(Actor.TIMER, EXPIRED, NEEDS_INFO),
  /** Texts of some numbers; each track knows its own way. */
  SMS(
      Actor.STAFF,
      null,
      SUBMITTED,
      IN_REVIEW,
      NEEDS_INFO,
      SENT_TO_CARRIER,
      CARRIER_REJECTED,
      FOC_CONFIRMED,
      DATE_CHANGE_REQUESTED,
      LOCKED,
      ACTIVATING,
      PARTIAL,
      PortStatus.VOICE_PORTED),
  /** Who at the losing carrier releases the numbers, until when, and that they did. */
  RELEASE(
      Actor.STAFF,
      null,
      IN_REVIEW,
      SENT_TO_CARRIER,
      CARRIER_REJECTED,
      FOC_CONFIRMED,
      DATE_CHANGE_REQUESTED,
      LOCKED,
      ACTIVATING,
      PARTIAL),
  COMMENT(Actor.BOTH, null, PortStatus.values());

  /** Who makes a move. A lead may make every move of staff. */
  public enum Actor {
    CUSTOMER,
    STAFF,
    LEAD,
    /** the customer or staff */
    BOTH,
    TIMER
  }

  private static final Set<PortMove> DECISIONS =
      EnumSet.of(REQUEST_INFO, SEND_TO_CARRIER, REJECT, CONFIRM_FOC);

  private final Actor actor;
  private final PortStatus to;
  private final Set<PortStatus> from;

  PortMove(Actor actor, PortStatus to, PortStatus... from) {
    this.actor = actor;
    this.to = to;
    this.from = EnumSet.copyOf(Arrays.asList(from));
  }

  /** The move of a path in the interface, {@code confirm-foc}; never a timer's. */
  public static Optional<PortMove> of(String path) {
    return Arrays.stream(values())
        .filter(move -> move.actor != Actor.TIMER && move.path().equals(path))
        .findFirst();
  }

  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean allowedFrom(PortStatus status) {
    return from.contains(status);
  }

  public Actor actor() {
    return actor;
  }

  /** Where it leads, or null where the order stays as it is. */
  public PortStatus to() {
    return to;
  }

  /** Whether it decides about the order, which its own author may not. */
  public boolean isDecision() {
    return DECISIONS.contains(this);
  }
}
