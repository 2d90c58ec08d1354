package org.numberdesk.loa.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.loa.LoaMove;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Words;

/** A move the caller may make now, as a button; least final left, the usual one right. */
public record LoaButton(LoaMove move, String style, boolean asks) implements Serializable {

  private static final Set<LoaMove> HARD =
      EnumSet.of(
          LoaMove.REJECT, LoaMove.WITHDRAW, LoaMove.CANCEL, LoaMove.REVOKE, LoaMove.CARRIER_REJECT);

  /** The usual next move of each state. */
  private static final Set<LoaMove> PRIMARY =
      EnumSet.of(
          LoaMove.SUBMIT,
          LoaMove.ANSWER,
          LoaMove.START_REVIEW,
          LoaMove.REQUEST_SIGNATURE,
          LoaMove.SEND_TO_CARRIER,
          LoaMove.SCHEDULE_CUTOVER,
          LoaMove.START_TEST,
          LoaMove.ACTIVATE);

  private static final Set<LoaMove> AT_ONCE =
      EnumSet.of(
          LoaMove.START_REVIEW,
          LoaMove.REQUEST_SIGNATURE,
          LoaMove.REMIND,
          LoaMove.RELEASE_APPROVED,
          LoaMove.KEEP,
          LoaMove.START_TEST,
          LoaMove.RETRY);

  /** The moves of the state that are the caller’s to make, except those of the form’s own bar. */
  static List<LoaButton> of(LoaRequest request, LoaStatus status, Caller caller) {
    return Arrays.stream(LoaMove.values())
        .filter(move -> move.allowedFrom(status))
        .filter(move -> move != LoaMove.SUBMIT && move != LoaMove.ANSWER)
        .filter(move -> move != LoaMove.KEEP || request.cancelRequested())
        .filter(move -> move != LoaMove.REQUEST_CANCEL || !request.cancelRequested())
        .filter(move -> may(move, caller))
        .map(LoaButton::of)
        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
        .toList();
  }

  private static boolean may(LoaMove move, Caller caller) {
    return switch (move.actor()) {
      case CUSTOMER -> caller.can(Permission.LOA_SUBMIT);
      case REVIEWER -> caller.can(Permission.LOA_REVIEW);
      default -> false;
    };
  }

  private static LoaButton of(LoaMove move) {
    String style = HARD.contains(move) ? "nd-btn-bad" : PRIMARY.contains(move) ? "" : "nd-btn";
    return new LoaButton(move, style, !AT_ONCE.contains(move));
  }

  private int rank() {
    return style.equals("nd-btn-bad") ? 0 : style.equals("nd-btn") ? 1 : 2;
  }

  public String getLabel() {
    return Words.of("loa.action." + move.name());
  }

  public LoaMove getMove() {
    return move;
  }

  public String getStyle() {
    return style;
  }

  public boolean isAsks() {
    return asks;
  }
}
