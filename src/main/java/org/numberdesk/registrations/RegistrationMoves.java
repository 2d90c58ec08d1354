package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.NotFound;

/**
 * What every move shares: find the case for the caller, refuse a stale version and then a move the
 * state does not allow, and tell afterwards. The order is the interface's: absent, role (asked by
 * the gate before), version, state, body.
 */
@ApplicationScoped
class RegistrationMoves {

  @Inject private RegistrationRepository registrations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<NumbersAffected> affected;

  /** The case, if it is there, as the caller saw it, and in a state that allows the move. */
  Registration begin(long id, Long version, RegistrationMove move) {
    Registration registration =
        registrations
            .findToChange(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Registration.class, id));
    if (version != null) {
      registration.expect(version);
    }
    catchUp(registration);
    RegistrationStatus status = registration.storedStatus();
    if (!move.allowedFrom(status)) {
      throw new MoveNotAllowed(move, status);
    }
    return registration;
  }

  /** Writes down what time alone changed, before anybody acts on it. */
  void catchUp(Registration registration) {
    Instant now = clock.instant();
    RegistrationStatus stored = registration.storedStatus();
    RegistrationStatus present = registration.status(now);
    if (stored == present) {
      return;
    }
    RegistrationMove timer =
        present == RegistrationStatus.EXPIRED ? RegistrationMove.EXPIRE : RegistrationMove.RELEASE;
    registration.catchUp(
        new RegistrationStep(timer, stored, present, null, now, null, null, List.of()), now);
    if (present.terminal()) {
      registrations.release(registration);
    }
    tell(registration, timer, stored, List.of());
  }

  RegistrationStep step(RegistrationMove move, Registration registration, MoveRequest body) {
    return step(move, registration, move.to(), body);
  }

  RegistrationStep step(
      RegistrationMove move, Registration registration, RegistrationStatus to, MoveRequest body) {
    RegistrationStatus from = registration.storedStatus();
    return new RegistrationStep(
        move,
        from,
        to == null ? from : to,
        caller.identity().map(Identity::displayName).orElse(null),
        clock.instant(),
        body.to(),
        body.comment(),
        body.reasons());
  }

  /**
   * A case is not decided by the account that wrote it, nor by a reviewer while another holds it.
   */
  void mayDecide(Registration registration) {
    Long account = caller.accountId();
    if (account != null && account.equals(registration.createdBy())) {
      throw new org.numberdesk.security.PermissionDenied(Permission.REGISTRATIONS_REVIEW);
    }
    Long holder = registration.heldBy(clock.instant());
    if (holder != null
        && !holder.equals(account)
        && !caller.can(Permission.REGISTRATIONS_REASSIGN)) {
      throw new HeldByAnother();
    }
  }

  /** After a move: the numbers follow, the trail and the people concerned hear of it. */
  void tell(
      Registration registration,
      RegistrationMove move,
      RegistrationStatus from,
      List<DecisionReason> reasons) {
    registrations.flush();
    affected.fire(
        new NumbersAffected(registration.organisationId(), List.copyOf(registration.numbers())));
    events.fire(
        new RegistrationMoved(
            registration.id(),
            registration.organisationId(),
            registration.title(),
            move,
            from,
            registration.storedStatus(),
            reasons,
            registration.heldBy(clock.instant())));
  }
}
