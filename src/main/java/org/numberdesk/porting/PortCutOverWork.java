package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.shared.FieldError;

/** The moves of the day itself: calls that came, texts that follow, and what goes wrong. */
@ApplicationScoped
class PortCutOverWork {

  @Inject private PortRepository orders;
  @Inject private PortMoves moves;
  @Inject private PortedNumbers inventory;

  /** The numbers a body names; all that could be meant where it names none. */
  private static List<PortedNumber> named(
      PortOrder order, PortMoveBody body, Set<VoiceState> among, List<FieldError> errors) {
    List<PortedNumber> could =
        order.numbers().stream().filter(number -> among.contains(number.voice())).toList();
    if (body.numbers() == null || body.numbers().isEmpty()) {
      return could;
    }
    List<PortedNumber> named = new ArrayList<>();
    for (int i = 0; i < body.numbers().size(); i++) {
      String asked = body.numbers().get(i);
      int at = i;
      could.stream()
          .filter(number -> number.e164().equals(asked))
          .findFirst()
          .ifPresentOrElse(
              named::add,
              () -> errors.add(FieldError.of("numbers[" + at + "]", "porting.error.notOfOrder")));
    }
    return named.stream().distinct().toList();
  }

  /** Calls of these numbers have moved. */
  void voicePorted(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    List<PortedNumber> came = named(order, body, Set.of(VoiceState.WAITING), errors);
    PortMoves.refuse(errors);
    Instant now = moves.now();
    came.forEach(number -> number.ported(now));
    inventory.arrive(order, came.stream().map(PortedNumber::e164).collect(Collectors.toSet()));
    boolean left = order.numbers().stream().anyMatch(n -> n.voice() == VoiceState.WAITING);
    if (!left) {
      allCame(order, now);
    }
    moves.make(
        order, PortMove.VOICE_PORTED, left ? PortStatus.PARTIAL : PortStatus.VOICE_PORTED, body);
  }

  private static void allCame(PortOrder order, Instant now) {
    order.voiceOver(now);
    if (order.sms() == SmsPlan.NONE) {
      order.over(now);
    }
    order.settled(now.plusMillis(1));
  }

  /** The carrier refuses: the order, or what is left of it, which becomes one of its own. */
  void carrierReject(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    if (body.code() == null || body.code().isBlank()) {
      errors.add(FieldError.of("code", "error.field.required"));
    } else if (body.code().length() > PortStep.CODE_LENGTH) {
      errors.add(FieldError.of("code", "error.field.tooLong", PortStep.CODE_LENGTH));
    }
    if (order.storedStatus() != PortStatus.PARTIAL) {
      PortMoves.refuse(errors);
      order.rejectedFor(body.code().strip());
      moves.make(
          order,
          PortMove.CARRIER_REJECT,
          PortStatus.CARRIER_REJECTED,
          body.code().strip(),
          List.of(),
          body.comment());
      return;
    }
    List<PortedNumber> left = named(order, body, Set.of(VoiceState.WAITING), errors);
    PortMoves.refuse(errors);
    splitOff(order, left, body.code().strip(), body.comment());
    boolean more = order.numbers().stream().anyMatch(n -> n.voice() == VoiceState.WAITING);
    if (!more) {
      allCame(order, moves.now());
    }
    moves.make(
        order,
        PortMove.CARRIER_REJECT,
        more ? PortStatus.PARTIAL : PortStatus.VOICE_PORTED,
        body.code().strip(),
        List.of(),
        body.comment());
  }

  private void splitOff(PortOrder order, List<PortedNumber> left, String code, String comment) {
    Set<String> taken =
        left.stream().map(PortedNumber::e164).collect(Collectors.toCollection(LinkedHashSet::new));
    orders.release(order);
    PortOrder rest = new PortOrder(order, taken, PortStatus.ACTIVATING, moves.now());
    rest.rejectedFor(code);
    orders.add(rest);
    orders.flush();
    orders.hold(rest);
    orders.hold(order);
    moves.make(
        rest, PortMove.CARRIER_REJECT, PortStatus.CARRIER_REJECTED, code, List.of(), comment);
  }

  /** The old carrier is to have its numbers back; a day after they came it is too late. */
  void requestSnapback(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    PortMoves.refuse(errors);
    if (order.snapbackUntil() != null && moves.now().isAfter(order.snapbackUntil())) {
      throw new SnapbackTooLate();
    }
    moves.make(order, PortMove.REQUEST_SNAPBACK, PortStatus.SNAPBACK_REQUESTED, body);
  }

  void snapbackRefused(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    PortMoves.refuse(errors);
    List<PortedNumber> left =
        order.numbers().stream().filter(n -> n.voice() == VoiceState.WAITING).toList();
    if (!left.isEmpty()) {
      splitOff(order, left, "SNAPBACK_REFUSED", body.comment());
    }
    Instant now = moves.now();
    if (order.voicePortedAt() == null) {
      order.voiceOver(now);
    }
    order.settled(now.plusMillis(1));
    moves.make(order, PortMove.SNAPBACK_REFUSED, PortStatus.VOICE_PORTED, body);
  }

  /** All of them are back at the old carrier. */
  void returned(PortOrder order) {
    Instant now = moves.now();
    order.numbers().forEach(number -> number.returned(now));
    order.over(now);
  }

  /** Texts of these numbers went on; when the last one is through, the outage is over. */
  void sms(PortOrder order, PortMoveBody body, List<FieldError> errors) {
    if (body.to() == null) {
      errors.add(FieldError.of("to", "error.field.required"));
    }
    List<PortedNumber> numbers =
        named(order, body, Set.of(VoiceState.WAITING, VoiceState.PORTED), errors);
    PortMoves.refuse(errors);
    for (PortedNumber number : numbers) {
      if (!number.sms().next().contains(body.to())) {
        throw new SmsMoveNotAllowed(number.e164(), number.sms(), body.to());
      }
    }
    Instant now = moves.now();
    numbers.forEach(number -> number.moveSms(body.to(), now));
    order.smsMoved();
    if (order.smsEnded()) {
      order.over(now);
      order.settled(now.plusMillis(1));
      order.smsMoved();
    }
    String remark = body.comment() == null || body.comment().isBlank() ? null : body.comment();
    moves.make(order, PortMove.SMS, null, body.to().name(), List.of(), remark);
  }
}
