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
import org.numberdesk.security.PermissionDenied;
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
    Instant now = clock.instant();
    RegistrationStatus status = registration.status(now);
    if (!move.allowedFrom(status)) {
      throw new MoveNotAllowed(move, status);
    }
    catchUp(registration, now);
    return registration;
  }

  /**
   * Writes down what time alone changed, once it is certain that somebody acts on it: a refused
   * move leaves the case as it was read, and nobody is told of anything.
   */
  void catchUp(Registration registration, Instant now) {
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
   * Refuses what the state allows but not to this caller.
   *
   * @throws PermissionDenied for a decision on what the same account wrote
   * @throws HeldByAnother while another reviewer holds the case
   */
  void mayMake(Registration registration, RegistrationMove move) {
    switch (CaseMoves.whoMakes(move, registration, caller, clock.instant())) {
      case ANOTHER_REVIEWER -> throw new PermissionDenied(Permission.REGISTRATIONS_REVIEW);
      case HOLDER -> throw new HeldByAnother();
      default -> {}
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
