package org.numberdesk.registrations;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;

/**
 * Who may make which move on a case now. Pages ask here what to offer, moves ask here before they
 * happen, so that both say the same.
 */
public final class CaseMoves {

  /** Who makes a move, seen from the caller. */
  public enum Who {
    /** the caller */
    YOU,
    /** any reviewer; the caller is none */
    REVIEWER,
    /** a reviewer other than the caller, who wrote the case */
    ANOTHER_REVIEWER,
    /** the reviewer who holds the case, and leads */
    HOLDER,
    LEAD,
    CUSTOMER
  }

  /** A move the state allows. */
  public record Offer(RegistrationMove move, Who who) implements Serializable {}

  private CaseMoves() {}

  /** The moves of the state the case is in now, except the timer's. */
  public static List<Offer> of(Registration registration, Caller caller, Instant now) {
    RegistrationStatus status = registration.status(now);
    List<Offer> offers = new ArrayList<>();
    Arrays.stream(RegistrationMove.values())
        .filter(move -> move.actor() != RegistrationMove.Actor.TIMER && move.allowedFrom(status))
        .forEach(move -> offers.add(new Offer(move, whoMakes(move, registration, caller, now))));
    return List.copyOf(offers);
  }

  /** A case is not decided by the account that wrote it, nor while another reviewer holds it. */
  static Who whoMakes(
      RegistrationMove move, Registration registration, Caller caller, Instant now) {
    return switch (move.actor()) {
      case CUSTOMER, TIMER -> caller.can(Permission.REGISTRATIONS_SUBMIT) ? Who.YOU : Who.CUSTOMER;
      case LEAD -> caller.can(Permission.REGISTRATIONS_REASSIGN) ? Who.YOU : Who.LEAD;
      case REVIEWER -> reviewer(move, registration, caller, now);
    };
  }

  private static Who reviewer(
      RegistrationMove move, Registration registration, Caller caller, Instant now) {
    if (!caller.can(Permission.REGISTRATIONS_REVIEW)) {
      return Who.REVIEWER;
    }
    Long account = caller.accountId();
    if (move.isDecision() && account != null && account.equals(registration.createdBy())) {
      return Who.ANOTHER_REVIEWER;
    }
    Long holder = registration.heldBy(now);
    boolean held = holder != null && !holder.equals(account);
    return held && !caller.can(Permission.REGISTRATIONS_REASSIGN) ? Who.HOLDER : Who.YOU;
  }
}
