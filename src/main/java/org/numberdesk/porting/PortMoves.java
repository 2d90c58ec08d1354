package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/**
 * What every move shares: find the order for the caller, refuse a stale version and then a move the
 * state does not allow, and tell afterwards. The order of the checks is the interface's.
 */
@ApplicationScoped
class PortMoves {

  @Inject private PortRepository orders;
  @Inject private PortedNumbers inventory;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<NumbersAffected> affected;

  /** The order, if it is there, as the caller saw it, and in a state that allows the move. */
  PortOrder begin(long id, Long version, PortMove move) {
    PortOrder order = toChange(id);
    if (move.isDecision()
        && caller.accountId() != null
        && caller.accountId().equals(order.createdBy())) {
      throw new PermissionDenied(Permission.PORTING_REVIEW);
    }
    if (version != null) {
      order.expect(version);
    }
    Instant now = clock.instant();
    PortStatus status = order.status(now);
    if (!move.allowedFrom(status)) {
      throw new PortMoveNotAllowed(move, status);
    }
    catchUp(order, now);
    return order;
  }

  PortOrder toChange(long id) {
    return orders
        .findToChange(caller.scope(), id)
        .orElseThrow(() -> new NotFound(PortOrder.class, id));
  }

  /** Refuses a body without a version, or with a remark that is too long. */
  static List<FieldError> checked(PortMoveBody body) {
    List<FieldError> errors = new ArrayList<>();
    if (body.version() == null) {
      errors.add(FieldError.of("version", "error.field.required"));
    }
    if (body.comment() != null && body.comment().length() > PortStep.REMARK_LENGTH) {
      errors.add(FieldError.of("comment", "error.field.tooLong", PortStep.REMARK_LENGTH));
    }
    return errors;
  }

  static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  /** Writes down what time alone changed, once it is certain that somebody acts on it. */
  boolean catchUp(PortOrder order, Instant now) {
    boolean changed = false;
    while (true) {
      PortStatus from = order.storedStatus();
      PortStatus to = PortClock.next(order, from, now);
      if (to == from) {
        return changed;
      }
      Instant at = PortClock.due(order, from);
      PortMove timer = PortClock.move(to);
      order.move(new PortStep(timer, from, to, null, at, null, List.of(), null), at);
      after(order, to, at);
      tell(order, timer, from, null, null);
      changed = true;
    }
  }

  /** What a state brings with it, whoever or whatever led there. */
  void after(PortOrder order, PortStatus to, Instant at) {
    if (to == PortStatus.ACTIVATING) {
      order.begun(at);
    }
    if (to.terminal()) {
      orders.release(order);
      if (to != PortStatus.COMPLETED) {
        inventory.takeOut(order);
      }
    }
  }

  /** Makes a move and tells of it. */
  void make(PortOrder order, PortMove move, PortStatus to, PortMoveBody body) {
    make(order, move, to, null, List.of(), body.comment());
  }

  void make(
      PortOrder order,
      PortMove move,
      PortStatus to,
      String code,
      List<String> fields,
      String remark) {
    PortStatus from = order.storedStatus();
    PortStatus target = to == null ? from : to;
    Instant now = clock.instant();
    order.move(new PortStep(move, from, target, actor(), now, code, fields, remark), now);
    if (target != from) {
      after(order, target, now);
    }
    tell(order, move, from, code, remark);
  }

  String actor() {
    return caller.identity().map(Identity::displayName).orElse(null);
  }

  Instant now() {
    return clock.instant();
  }

  /** After a move: the numbers follow, the trail and the people concerned hear of it. */
  void tell(PortOrder order, PortMove move, PortStatus from, String code, String remark) {
    orders.flush();
    affected.fire(
        new NumbersAffected(
            order.organisationId(), order.numbers().stream().map(PortedNumber::e164).toList()));
    events.fire(
        new PortMoved(
            order.id(),
            order.organisationId(),
            order.title(),
            move,
            from,
            order.storedStatus(),
            code,
            remark));
  }

  void written(PortOrder order, boolean created, List<DomainEvent.Change> changes) {
    events.fire(new PortEdited(order.id(), order.organisationId(), created, changes));
  }

  static Scope scopeOf(PortOrder order) {
    return Scope.of(order.organisationId());
  }
}
