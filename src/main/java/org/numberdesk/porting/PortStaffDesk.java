package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.FieldError;

/** What staff do with port orders: check, file, record what the carrier answers, switch over. */
@ApplicationScoped
@Transactional
public class PortStaffDesk {

  /** A confirmed date may be recorded so much later. */
  private static final int LATE_SECONDS = 24 * 3600;

  @Inject private PortMoves moves;
  @Inject private PortPlanner planner;
  @Inject private PortCutOverWork cutOver;
  @Inject private PortTalk talk;
  @Inject private PortLetters letters;

  /**
   * Makes a move of staff.
   *
   * @throws IllegalArgumentException for a move that is not theirs
   */
  @RequiresPermission(value = Permission.PORTING_REVIEW, of = PortOrder.class)
  public PortOrder make(Long id, PortMove move, PortMoveBody body) {
    return switch (move) {
      case REQUEST_DATE_CHANGE -> talk.askForDate(id, body);
      case COMMENT -> talk.say(id, body, Boolean.TRUE.equals(body.inner()));
      default -> made(id, move, body);
    };
  }

  private PortOrder made(Long id, PortMove move, PortMoveBody body) {
    PortOrder order = moves.begin(id, body.version(), move);
    List<FieldError> errors = PortMoves.checked(body);
    switch (move) {
      case START_REVIEW, KEEP, CANCEL, START_ACTIVATION, REVERTED ->
          plain(order, move, body, errors);
      case REJECT -> {
        needsComment(body, errors);
        plain(order, move, body, errors);
      }
      case REQUEST_INFO -> requestInfo(order, body, errors);
      case SEND_TO_CARRIER -> send(order, body, errors);
      case CONFIRM_FOC -> confirm(order, body, errors);
      case RELEASE -> release(order, body, errors);
      case CARRIER_REJECT -> cutOver.carrierReject(order, body, errors);
      case VOICE_PORTED -> cutOver.voicePorted(order, body, errors);
      case REQUEST_SNAPBACK -> cutOver.requestSnapback(order, body, errors);
      case SNAPBACK_REFUSED -> cutOver.snapbackRefused(order, body, errors);
      case SMS -> cutOver.sms(order, body, errors);
      default -> throw new IllegalArgumentException("Not a move of staff: " + move);
    }
    return order;
  }

  private void plain(PortOrder order, PortMove move, PortMoveBody body, List<FieldError> errors) {
    PortMoves.refuse(errors);
    if (move == PortMove.KEEP) {
      order.wantsCancel(false);
    }
    if (move == PortMove.REVERTED) {
      cutOver.returned(order);
    }
    moves.make(order, move, move.to(), body);
  }

  private static void needsComment(PortMoveBody body, List<FieldError> errors) {
    if (body.comment() == null || body.comment().isBlank()) {
      errors.add(FieldError.of("comment", "error.field.required"));
    }
  }

  private void requestInfo(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    List<String> fields = body.fields() == null ? List.of() : body.fields();
    needsComment(body, errors);
    if (fields.isEmpty()) {
      errors.add(FieldError.of("fields", "error.field.required"));
    }
    Set<String> known = MarkedFields.all();
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      if (field == null || field.length() > 100 || !known.contains(MarkedFields.property(field))) {
        errors.add(FieldError.of("fields[" + i + "]", "error.field.notInList"));
      }
    }
    if (String.join(",", fields.stream().map(String::valueOf).toList()).length()
        > PortStep.FIELDS_LENGTH) {
      errors.add(FieldError.of("fields", "error.field.tooLong", PortStep.FIELDS_LENGTH));
    }
    PortMoves.refuse(errors);
    order.mark(fields);
    moves.make(order, PortMove.REQUEST_INFO, PortStatus.NEEDS_INFO, null, fields, body.comment());
  }

  private void send(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    PortMoves.refuse(errors);
    boolean onFile = Boolean.TRUE.equals(body.letterOnFile());
    if (!onFile && !order.letterOnFile() && !letters.signed(order)) {
      throw new LetterMissing();
    }
    order.sent(onFile);
    moves.make(order, PortMove.SEND_TO_CARRIER, PortStatus.SENT_TO_CARRIER, body);
  }

  /** The carrier's word counts whatever the calendar says; it is only read for plausibility. */
  private void confirm(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    LocalDateTime local =
        PortTimes.required("at", body.at(), LocalDateTime::parse, "error.field.date", errors);
    ZoneId zone = PortTimes.required("zone", body.zone(), ZoneId::of, "porting.error.zone", errors);
    ZonedDateTime at = PortTimes.moment("at", local, zone, errors);
    Instant now = moves.now();
    if (at != null && at.toInstant().isBefore(now.minusSeconds(LATE_SECONDS))) {
      errors.add(FieldError.of("at", "error.field.future"));
    }
    PortMoves.refuse(errors);
    order.scheduled(at.toInstant(), zone, planner.lockAt(order, at));
    order.forecast(at.toInstant(), planner.forecast(planner.of(order)));
    order.noticed("");
    moves.make(order, PortMove.CONFIRM_FOC, PortStatus.FOC_CONFIRMED, body);
  }

  private void release(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    boolean done = Boolean.TRUE.equals(body.released());
    LocalDate due =
        done
            ? order.releaseDue()
            : PortTimes.required("date", body.date(), LocalDate::parse, "error.field.date", errors);
    String owner =
        body.owner() == null || body.owner().isBlank()
            ? order.releaseOwner()
            : body.owner().strip();
    if (owner == null) {
      errors.add(FieldError.of("owner", "error.field.required"));
    } else if (owner.length() > 200) {
      errors.add(FieldError.of("owner", "error.field.tooLong", 200));
    }
    PortMoves.refuse(errors);
    order.release(owner, due, done ? moves.now() : null);
    moves.make(order, PortMove.RELEASE, null, body);
  }

  /** Stops an order that is locked already. */
  @RequiresPermission(value = Permission.PORTING_STOP, of = PortOrder.class)
  public PortOrder stop(Long id, PortMoveBody body) {
    PortOrder order = moves.begin(id, body.version(), PortMove.EMERGENCY_STOP);
    List<FieldError> errors = new ArrayList<>(PortMoves.checked(body));
    needsComment(body, errors);
    plain(order, PortMove.EMERGENCY_STOP, body, errors);
    return order;
  }
}
