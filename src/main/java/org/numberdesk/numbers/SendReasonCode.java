package org.numberdesk.numbers;

/**
 * Every reason why a number may not send, or may soon not, in order of weight.
 *
 * <p>The heaviest reason gives the number its state, so the order answers "if all the others were
 * gone, would this one still hold, and for how long?": what has ended for good, then a number that
 * cannot carry texts at all, then the registration (weeks), then what stops texts by date, then
 * what staff have to put right, then a running cut-over (hours to days), then the port it belongs
 * to, then what only explains a heavier reason and goes with it. A cut-over outweighs the port and
 * the missing capability, because it ends both; it never outweighs a missing approval, because a
 * number without one stays silent after it.
 *
 * <p>Risks follow all blocks. Among each other they stand by date, the soonest first and the
 * undated before all, since what may strike today cannot wait; the order below only settles the
 * same date.
 */
public enum SendReasonCode {
  SUPPLY_RELEASED(SendState.CANNOT_SEND),
  SUPPLY_INVALID(SendState.CANNOT_SEND),
  NO_SMS(SendState.CANNOT_SEND),
  REGISTRATION_SUSPENDED(SendState.CANNOT_SEND),
  REGISTRATION_REJECTED(SendState.CANNOT_SEND),
  REGISTRATION_EXPIRED(SendState.CANNOT_SEND),
  REGISTRATION_WITHDRAWN(SendState.CANNOT_SEND),
  REGISTRATION_MISSING(SendState.CANNOT_SEND),
  REGISTRATION_DRAFT(SendState.CANNOT_SEND),
  CARRIER_REJECTED(SendState.CANNOT_SEND),
  /** With the seven days in which a toll-free filing keeps its place. */
  CARRIER_REJECTED_CLOCK(SendState.CANNOT_SEND),
  /** After those seven days. */
  CARRIER_REJECTED_LATE(SendState.CANNOT_SEND),
  CHANGES_REQUESTED(SendState.CANNOT_SEND),
  WITH_STAFF(SendState.CANNOT_SEND),
  READY_FOR_CARRIER(SendState.CANNOT_SEND),
  WITH_CARRIER(SendState.CANNOT_SEND),
  DEADLINE_IN_FORCE(SendState.CANNOT_SEND),
  SUPPLY_PENDING_AFTER_APPROVAL(SendState.CANNOT_SEND),
  SUPPLY_INITIATED(SendState.CANNOT_SEND),
  OUTAGE_OVERDUE(SendState.OUTAGE),
  OUTAGE_NO_FORECAST(SendState.OUTAGE),
  OUTAGE_UNTIL(SendState.OUTAGE),
  SUPPLY_PORTING(SendState.CANNOT_SEND),
  SMS_COMES_WITH_CUTOVER(SendState.CANNOT_SEND),
  SUPPLY_PENDING(SendState.CANNOT_SEND),
  REQUIRED_BY_CARRIERS(SendState.CANNOT_SEND),
  REQUIRED_BY_CARRIERS_ALWAYS(SendState.CANNOT_SEND),
  REQUIRED_BY_REGISTER(SendState.CANNOT_SEND),
  REQUIRED_BY_VENDOR(SendState.CANNOT_SEND),

  NOTICE_OVERDUE(SendState.AT_RISK),
  NOTICE_OPEN(SendState.AT_RISK),
  SUPPLY_ENDS(SendState.AT_RISK),
  SUPPLY_ENDS_ON(SendState.AT_RISK),
  NAME_RELABELLED(SendState.AT_RISK),
  REGISTRATION_EXPIRES(SendState.AT_RISK),
  DEADLINE_AHEAD(SendState.AT_RISK),
  REQUIREMENT_AHEAD(SendState.AT_RISK),
  OUTAGE_AHEAD(SendState.AT_RISK);

  private final SendState effect;

  SendReasonCode(SendState effect) {
    this.effect = effect;
  }

  /** What the number becomes if this is its heaviest reason. */
  public SendState effect() {
    return effect;
  }
}
