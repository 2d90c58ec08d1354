package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.preflight.Severity;
import org.numberdesk.registrations.MoveRequest;
import org.numberdesk.registrations.ReasonCodes;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.shared.Words;

/** What a move asks for, while it is written. Lives on when the case is looked at anew. */
public class DecisionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RegistrationMove move;
  private final List<ReasonForm> reasons = new ArrayList<>();
  private String reference;
  private String to;
  private String comment;
  private String cureBy;
  private String carrier;
  private String expiresAt;

  private DecisionForm(RegistrationMove move) {
    this.move = move;
  }

  /** The form of a move; reasons begin with what was found, the blockers or else the warnings. */
  static DecisionForm of(RegistrationMove move, List<FindingRow> findings) {
    DecisionForm form = new DecisionForm(move);
    if (move == RegistrationMove.CARRIER_REJECT) {
      form.reasons.add(ReasonForm.vendor());
    } else if (move.needsReasons()) {
      Severity heaviest =
          findings.stream().map(FindingRow::severity).sorted().findFirst().orElse(null);
      findings.stream()
          .filter(found -> found.severity() == heaviest && heaviest != Severity.ADVICE)
          .forEach(found -> form.reasons.add(ReasonForm.of(found)));
      if (form.reasons.isEmpty()) {
        form.reasons.add(ReasonForm.empty());
      }
    }
    return form;
  }

  static DecisionForm asking(FindingRow found) {
    DecisionForm form = new DecisionForm(RegistrationMove.REQUEST_CHANGES);
    form.reasons.add(ReasonForm.of(found));
    return form;
  }

  MoveRequest request(long version, List<FindingRow> findings) {
    return new MoveRequest(
        version,
        reasons.stream().map(reason -> reason.reason(findings)).toList(),
        reference,
        to,
        comment,
        cureBy,
        carrier,
        expiresAt);
  }

  public void drop(ReasonForm reason) {
    reasons.remove(reason);
  }

  public void addReason() {
    reasons.add(move == RegistrationMove.CARRIER_REJECT ? ReasonForm.vendor() : ReasonForm.empty());
  }

  RegistrationMove move() {
    return move;
  }

  /** The move, by which the page knows what to ask. */
  public String getMove() {
    return move.name();
  }

  public String getTitle() {
    return Words.of("review.action." + move.name());
  }

  public String getHint() {
    return Words.of("review.dialog.hint." + move.name());
  }

  /** Whether it tells of a filing with a carrier. */
  public boolean isFiled() {
    return move == RegistrationMove.SEND_TO_CARRIER
        || move == RegistrationMove.CARRIER_APPROVE
        || move == RegistrationMove.CARRIER_REJECT;
  }

  public boolean isReasoned() {
    return move.needsReasons();
  }

  /** Whose own codes a reason can name. */
  public List<String> getVendors() {
    return ReasonCodes.VENDOR_NAMES;
  }

  public List<ReasonForm> getReasons() {
    return reasons;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getCureBy() {
    return cureBy;
  }

  public void setCureBy(String cureBy) {
    this.cureBy = cureBy;
  }

  public String getCarrier() {
    return carrier;
  }

  public void setCarrier(String carrier) {
    this.carrier = carrier;
  }

  public String getExpiresAt() {
    return expiresAt;
  }

  public void setExpiresAt(String expiresAt) {
    this.expiresAt = expiresAt;
  }
}
