package org.numberdesk.loa;

import static org.numberdesk.loa.LoaStatus.ACTIVE;
import static org.numberdesk.loa.LoaStatus.AWAITING_SIGNATURE;
import static org.numberdesk.loa.LoaStatus.CANCELLED;
import static org.numberdesk.loa.LoaStatus.CARRIER_REJECTED;
import static org.numberdesk.loa.LoaStatus.CUTOVER_RUNNING;
import static org.numberdesk.loa.LoaStatus.CUTOVER_SCHEDULED;
import static org.numberdesk.loa.LoaStatus.DRAFT;
import static org.numberdesk.loa.LoaStatus.EXPIRED;
import static org.numberdesk.loa.LoaStatus.IN_REVIEW;
import static org.numberdesk.loa.LoaStatus.NEEDS_INFO;
import static org.numberdesk.loa.LoaStatus.REJECTED;
import static org.numberdesk.loa.LoaStatus.REVOKED;
import static org.numberdesk.loa.LoaStatus.SENT_TO_CARRIER;
import static org.numberdesk.loa.LoaStatus.SIGNED;
import static org.numberdesk.loa.LoaStatus.SUBMITTED;
import static org.numberdesk.loa.LoaStatus.TESTING;
import static org.numberdesk.loa.LoaStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done with a request: from which states, to which, by whom. */
public enum LoaMove {
  SUBMIT(Actor.CUSTOMER, SUBMITTED, DRAFT),
  WITHDRAW(Actor.CUSTOMER, WITHDRAWN, DRAFT, SUBMITTED, NEEDS_INFO, AWAITING_SIGNATURE, SIGNED),
  ANSWER(Actor.CUSTOMER, IN_REVIEW, NEEDS_INFO),
  /** A wish, which staff grant or not. */
  REQUEST_CANCEL(Actor.CUSTOMER, null, SENT_TO_CARRIER, CUTOVER_SCHEDULED),
  START_REVIEW(Actor.REVIEWER, IN_REVIEW, SUBMITTED),
  REQUEST_INFO(Actor.REVIEWER, NEEDS_INFO, IN_REVIEW, CARRIER_REJECTED),
  REQUEST_SIGNATURE(Actor.REVIEWER, AWAITING_SIGNATURE, IN_REVIEW),
  REJECT(Actor.REVIEWER, REJECTED, IN_REVIEW),
  ACCEPT_SCAN(Actor.REVIEWER, SIGNED, AWAITING_SIGNATURE),
  REMIND(Actor.REVIEWER, null, AWAITING_SIGNATURE),
  REVOKE_LINK(Actor.REVIEWER, null, AWAITING_SIGNATURE),
  SEND_TO_CARRIER(Actor.REVIEWER, SENT_TO_CARRIER, SIGNED, CARRIER_REJECTED),
  CARRIER_REJECT(Actor.REVIEWER, CARRIER_REJECTED, SENT_TO_CARRIER, CUTOVER_RUNNING),
  RELEASE_APPROVED(Actor.REVIEWER, null, SENT_TO_CARRIER),
  SCHEDULE_CUTOVER(Actor.REVIEWER, CUTOVER_SCHEDULED, SENT_TO_CARRIER),
  RESCHEDULE(Actor.REVIEWER, null, CUTOVER_SCHEDULED),
  START_CUTOVER(Actor.REVIEWER, CUTOVER_RUNNING, SENT_TO_CARRIER, CUTOVER_SCHEDULED),
  CANCEL(Actor.REVIEWER, CANCELLED, SENT_TO_CARRIER, CARRIER_REJECTED, CUTOVER_SCHEDULED),
  KEEP(Actor.REVIEWER, null, SENT_TO_CARRIER, CUTOVER_SCHEDULED),
  START_TEST(Actor.REVIEWER, TESTING, CUTOVER_RUNNING),
  RETRY(Actor.REVIEWER, CUTOVER_RUNNING, TESTING),
  ACTIVATE(Actor.REVIEWER, ACTIVE, TESTING),
  REVOKE(Actor.REVIEWER, REVOKED, ACTIVE),
  SIGN(Actor.SIGNER, SIGNED, AWAITING_SIGNATURE),
  DECLINE(Actor.SIGNER, NEEDS_INFO, AWAITING_SIGNATURE),
  /** The letter grew too old before it went out. */
  AGE(Actor.TIMER, AWAITING_SIGNATURE, SIGNED),
  EXPIRE(Actor.TIMER, EXPIRED, NEEDS_INFO, AWAITING_SIGNATURE);

  /** Who makes a move. A lead may make every move of a reviewer. */
  public enum Actor {
    CUSTOMER,
    REVIEWER,
    /** Somebody with a personal link and without an account. */
    SIGNER,
    TIMER
  }

  private static final Set<LoaMove> NEED_COMMENT =
      EnumSet.of(REQUEST_INFO, REJECT, REVOKE, DECLINE);

  private final Actor actor;
  private final LoaStatus to;
  private final Set<LoaStatus> from;

  LoaMove(Actor actor, LoaStatus to, LoaStatus first, LoaStatus... others) {
    this.actor = actor;
    this.to = to;
    this.from = EnumSet.of(first, others);
  }

  /** The move of a path in the interface, {@code request-info}; those of signers have none. */
  public static Optional<LoaMove> of(String path) {
    return Arrays.stream(values())
        .filter(move -> move.actor == Actor.CUSTOMER || move.actor == Actor.REVIEWER)
        .filter(move -> move.path().equals(path))
        .findFirst();
  }

  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean allowedFrom(LoaStatus status) {
    return from.contains(status);
  }

  public Actor actor() {
    return actor;
  }

  /** Where it leads from a state; the same state for moves that only note something. */
  public LoaStatus to(LoaStatus status) {
    return to == null ? status : to;
  }

  /** Whether it must say why. */
  public boolean needsComment() {
    return NEED_COMMENT.contains(this);
  }
}
