package org.numberdesk.loa;

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
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Words;

/**
 * What every move shares: find the request for the caller, refuse a stale version and then a move
 * the state does not allow, write the step, and tell afterwards. The order is the interface's:
 * absent, role (asked by the gate before), version, state, body.
 */
@ApplicationScoped
class LoaMoves {

  @Inject private LoaRepository requests;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<NumbersAffected> affected;
  @Inject private Event<LetterWanted> letters;

  /** The request, if it is there, as the caller saw it, and in a state that allows the move. */
  LoaRequest begin(long id, LoaMove move, LoaMoveBody body) {
    LoaRequest request =
        requests
            .findToChange(caller.scope(), id)
            .orElseThrow(() -> new NotFound(LoaRequest.class, id));
    if (body.version() != null) {
      request.expect(body.version());
    }
    allow(request, move);
    return request;
  }

  /** Refuses what the state does not know; then writes down what time alone changed. */
  void allow(LoaRequest request, LoaMove move) {
    Instant now = clock.instant();
    LoaStatus status = request.status(now);
    if (!move.allowedFrom(status)) {
      throw new LoaMoveNotAllowed(move, status);
    }
    catchUp(request, now);
  }

  /** Writes down what time alone changed. */
  void catchUp(LoaRequest request, Instant now) {
    for (LoaMove timer = request.timer(now); timer != null; timer = request.timer(now)) {
      Instant linkEnds = timer == LoaMove.AGE ? request.nextLinkEnds() : null;
      make(request, timer, null, null, List.of());
      if (linkEnds != null) {
        request.letterGone();
        request.linkUntil(linkEnds);
        if (now.isBefore(linkEnds)) {
          letters.fire(new LetterWanted(request, linkEnds));
        }
      }
    }
  }

  /** What every body needs: a version, and a word where the move must say why. */
  static List<FieldError> check(LoaMove move, LoaMoveBody body) {
    List<FieldError> errors = new ArrayList<>();
    if (body.version() == null) {
      errors.add(FieldError.of("version", "error.field.required"));
    }
    boolean silent = body.comment() == null || body.comment().isBlank();
    if (move.needsComment() && silent) {
      errors.add(FieldError.of("comment", "error.field.required"));
    }
    if (!silent && body.comment().length() > LoaStep.REMARK_LENGTH) {
      errors.add(FieldError.of("comment", "error.field.tooLong", LoaStep.REMARK_LENGTH));
    }
    return errors;
  }

  static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  /** Makes the move, as the caller, and tells of it. */
  void make(LoaRequest request, LoaMove move, String code, String comment, List<String> fields) {
    String actor =
        move.actor() == LoaMove.Actor.TIMER
            ? null
            : caller.identity().map(Identity::displayName).orElse(null);
    make(request, move, actor, code, comment, fields);
  }

  /** Makes the move as somebody who may have no account. */
  void make(
      LoaRequest request,
      LoaMove move,
      String actor,
      String code,
      String comment,
      List<String> fields) {
    Instant now = clock.instant();
    LoaStatus from = request.storedStatus();
    String remark = comment == null || comment.isBlank() ? null : comment.strip();
    requests.add(
        new LoaStep(request.id(), move, from, move.to(from), actor, now, code, remark, fields));
    request.move(move, now);
    if (!request.storedStatus().open()) {
      requests.release(request);
    }
    if (from == LoaStatus.AWAITING_SIGNATURE && request.storedStatus() != from) {
      letters.fire(new LetterWanted(request, null));
    }
    events.fire(
        new LoaMoved(
            request.id(),
            request.organisationId(),
            title(request),
            move,
            from,
            request.storedStatus(),
            code,
            remark));
  }

  /** After the move left its trace: versions are counted, the numbers judged anew. */
  void follow(LoaRequest request) {
    requests.flush();
    affected.fire(new NumbersAffected(request.organisationId(), request.numbers()));
  }

  static String title(LoaRequest request) {
    return Words.of("loa.title", request.customerName(), request.numberCount());
  }
}
