package org.numberdesk.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.numberdesk.shared.VersionedEntity;

/** One move of a registration: who, when, from, to and why. Never changed. */
@Entity
@Table(name = "registration_step")
public class RegistrationStep extends VersionedEntity {

  public static final int REMARK_LENGTH = 4000;
  public static final int RECIPIENT_LENGTH = 200;

  @Column(name = "revision", nullable = false, updatable = false)
  private int revision;

  @Enumerated(EnumType.STRING)
  @Column(name = "move", nullable = false, updatable = false, length = 30)
  private RegistrationMove move;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status", updatable = false, length = 30)
  private RegistrationStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status", nullable = false, updatable = false, length = 30)
  private RegistrationStatus to;

  @Column(name = "account_name", updatable = false, length = 200)
  private String accountName;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "recipient", updatable = false, length = RECIPIENT_LENGTH)
  private String recipient;

  @Column(name = "remark", updatable = false, length = REMARK_LENGTH)
  private String remark;

  @Lob
  @Column(name = "reasons", updatable = false)
  private String reasons;

  protected RegistrationStep() {}

  /**
   * A move.
   *
   * @param accountName who made it, null for the portal itself
   * @param recipient whom it was put to, for an escalation or a reassignment
   */
  RegistrationStep(
      RegistrationMove move,
      RegistrationStatus from,
      RegistrationStatus to,
      String accountName,
      Instant at,
      String recipient,
      String remark,
      List<DecisionReason> reasons) {
    this.move = move;
    this.from = from;
    this.to = to;
    this.accountName = accountName;
    this.at = at;
    this.recipient = recipient;
    this.remark = remark;
    this.reasons = reasons.isEmpty() ? null : SubmissionJson.write(reasons);
  }

  RegistrationStep inRevision(int present) {
    revision = present;
    return this;
  }

  public int revision() {
    return revision;
  }

  public RegistrationMove move() {
    return move;
  }

  public RegistrationStatus from() {
    return from;
  }

  public RegistrationStatus to() {
    return to;
  }

  /** By which look a page shows it: that of the state it led to, or its own where that stayed. */
  public String look() {
    return move == RegistrationMove.WARN ? "RegistrationMove.WARN" : to.name();
  }

  /** Who made it, or null for the portal itself. */
  public String accountName() {
    return accountName;
  }

  public Instant at() {
    return at;
  }

  public String recipient() {
    return recipient;
  }

  public String remark() {
    return remark;
  }

  public List<DecisionReason> reasons() {
    return reasons == null ? List.of() : SubmissionJson.reasons(reasons);
  }
}
