package org.numberdesk.loa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.shared.VersionedEntity;

/** One move of a request: who, when, from, to and why. Never changed. */
@Entity
@Table(name = "loa_step")
public class LoaStep extends VersionedEntity {

  public static final int REMARK_LENGTH = 4000;
  public static final int CODE_LENGTH = 60;

  @Column(name = "loa_id", nullable = false, updatable = false)
  private long requestId;

  @Enumerated(EnumType.STRING)
  @Column(name = "move", nullable = false, updatable = false, length = 30)
  private LoaMove move;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status", nullable = false, updatable = false, length = 30)
  private LoaStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status", nullable = false, updatable = false, length = 30)
  private LoaStatus to;

  @Column(name = "actor_name", updatable = false, length = 200)
  private String actorName;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "code", updatable = false, length = CODE_LENGTH)
  private String code;

  @Column(name = "remark", updatable = false, length = REMARK_LENGTH)
  private String remark;

  @Column(name = "fields", updatable = false, length = 2000)
  private String fields;

  protected LoaStep() {}

  /**
   * A move.
   *
   * @param actorName who made it, null for the portal itself
   * @param code under which a carrier refused, or null
   */
  LoaStep(
      long requestId,
      LoaMove move,
      LoaStatus from,
      LoaStatus to,
      String actorName,
      Instant at,
      String code,
      String remark,
      List<String> fields) {
    this.requestId = requestId;
    this.move = move;
    this.from = from;
    this.to = to;
    this.actorName = actorName;
    this.at = at;
    this.code = code;
    this.remark = remark;
    this.fields = fields.isEmpty() ? null : String.join(" ", fields);
  }

  public long requestId() {
    return requestId;
  }

  public LoaMove move() {
    return move;
  }

  public LoaStatus from() {
    return from;
  }

  public LoaStatus to() {
    return to;
  }

  /** Who made it, or null for the portal itself. */
  public String actorName() {
    return actorName;
  }

  public Instant at() {
    return at;
  }

  public String code() {
    return code;
  }

  public String remark() {
    return remark;
  }

  public List<String> fields() {
    return fields == null ? List.of() : Arrays.asList(fields.split(" "));
  }
}
