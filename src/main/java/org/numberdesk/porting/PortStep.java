package org.numberdesk.porting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.shared.VersionedEntity;

/** One move of a port order: who, when, from, to and why. Never changed. */
@Entity
@Table(name = "port_step")
public class PortStep extends VersionedEntity {

  public static final int REMARK_LENGTH = 4000;
  public static final int CODE_LENGTH = 40;
  static final int FIELDS_LENGTH = 1000;

  @Enumerated(EnumType.STRING)
  @Column(name = "move", nullable = false, updatable = false, length = 30)
  private PortMove move;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status", updatable = false, length = 30)
  private PortStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status", nullable = false, updatable = false, length = 30)
  private PortStatus to;

  @Column(name = "account_name", updatable = false, length = 200)
  private String accountName;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "code", updatable = false, length = CODE_LENGTH)
  private String code;

  @Column(name = "fields", updatable = false, length = FIELDS_LENGTH)
  private String fields;

  @Column(name = "remark", updatable = false, length = REMARK_LENGTH)
  private String remark;

  protected PortStep() {}

  /**
   * A move.
   *
   * @param accountName who made it, null for the portal itself
   * @param code why, in the carriers' terms, or null
   * @param fields what has to be mended
   */
  PortStep(
      PortMove move,
      PortStatus from,
      PortStatus to,
      String accountName,
      Instant at,
      String code,
      List<String> fields,
      String remark) {
    this.move = move;
    this.from = from;
    this.to = to;
    this.accountName = accountName;
    this.at = at;
    this.code = code;
    this.fields = fields.isEmpty() ? null : String.join(",", fields);
    this.remark = remark == null || remark.isBlank() ? null : remark.strip();
  }

  public PortMove move() {
    return move;
  }

  public PortStatus from() {
    return from;
  }

  public PortStatus to() {
    return to;
  }

  /** Who made it, or null for the portal itself. */
  public String accountName() {
    return accountName;
  }

  public Instant at() {
    return at;
  }

  /** The carrier's reason, or null. */
  public String code() {
    return code;
  }

  public List<String> fields() {
    return fields == null ? List.of() : Arrays.asList(fields.split(","));
  }

  public String remark() {
    return remark;
  }
}
