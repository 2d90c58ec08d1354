package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.registrations.CaseMoves;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.shared.Words;

/**
 * A button of the decision bar.
 *
 * @param key the letter that presses it
 * @param asks whether a dialog asks for more first
 */
public record CaseButton(RegistrationMove move, String key, String style, boolean asks)
    implements Serializable {

  /** As they stand in the bar: the least final left, the primary one right. */
  private static final Map<RegistrationMove, String> KEYS =
      Map.ofEntries(
          Map.entry(RegistrationMove.RELEASE, "r"),
          Map.entry(RegistrationMove.REASSIGN, "g"),
          Map.entry(RegistrationMove.ESCALATE, "e"),
          Map.entry(RegistrationMove.WARN, "w"),
          Map.entry(RegistrationMove.SUSPEND, "u"),
          Map.entry(RegistrationMove.REJECT, "x"),
          Map.entry(RegistrationMove.CARRIER_REJECT, "x"),
          Map.entry(RegistrationMove.REQUEST_CHANGES, "c"),
          Map.entry(RegistrationMove.CLAIM, "c"),
          Map.entry(RegistrationMove.APPROVE, "a"),
          Map.entry(RegistrationMove.SEND_TO_CARRIER, "s"),
          Map.entry(RegistrationMove.CARRIER_APPROVE, "a"),
          Map.entry(RegistrationMove.REINSTATE, "a"));

  private static final List<RegistrationMove> ORDER =
      List.of(
          RegistrationMove.RELEASE,
          RegistrationMove.REASSIGN,
          RegistrationMove.ESCALATE,
          RegistrationMove.WARN,
          RegistrationMove.SUSPEND,
          RegistrationMove.REJECT,
          RegistrationMove.CARRIER_REJECT,
          RegistrationMove.REQUEST_CHANGES,
          RegistrationMove.CLAIM,
          RegistrationMove.APPROVE,
          RegistrationMove.SEND_TO_CARRIER,
          RegistrationMove.CARRIER_APPROVE,
          RegistrationMove.REINSTATE);

  private static final Set<RegistrationMove> AT_ONCE =
      Set.of(
          RegistrationMove.CLAIM,
          RegistrationMove.RELEASE,
          RegistrationMove.APPROVE,
          RegistrationMove.REINSTATE);

  private static final Set<RegistrationMove> PRIMARY =
      Set.of(
          RegistrationMove.CLAIM,
          RegistrationMove.APPROVE,
          RegistrationMove.SEND_TO_CARRIER,
          RegistrationMove.CARRIER_APPROVE,
          RegistrationMove.REINSTATE);

  private static final Set<RegistrationMove> HARD =
      Set.of(RegistrationMove.REJECT, RegistrationMove.CARRIER_REJECT, RegistrationMove.SUSPEND);

  /** The buttons for the moves that are the caller's to make. */
  static List<CaseButton> of(List<CaseMoves.Offer> offers) {
    Set<RegistrationMove> own =
        offers.stream()
            .filter(offer -> offer.who() == CaseMoves.Who.YOU)
            .map(CaseMoves.Offer::move)
            .collect(java.util.stream.Collectors.toSet());
    return ORDER.stream()
        .filter(own::contains)
        .map(move -> new CaseButton(move, KEYS.get(move), style(move), !AT_ONCE.contains(move)))
        .toList();
  }

  private static String style(RegistrationMove move) {
    return PRIMARY.contains(move) ? "" : HARD.contains(move) ? "nd-btn-bad" : "nd-btn";
  }

  public RegistrationMove getMove() {
    return move;
  }

  public String getLabel() {
    return Words.of("review.action." + move.name());
  }

  public String getKey() {
    return key;
  }

  public String getStyle() {
    return style;
  }

  public boolean isAsks() {
    return asks;
  }
}
