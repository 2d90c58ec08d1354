package org.numberdesk.numbers.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/**
 * Something done to many numbers, from the first to the last. Five hundred are one transaction
 * together with the note of how far it is.
 */
@Entity
@Table(name = "number_bulk")
public class BulkChange extends VersionedEntity {

  /** How far it is. */
  public enum Status {
    RUNNING,
    DONE,
    /** whoever began it may not act any more; what was done stays */
    STOPPED
  }

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private BulkKind kind;

  @Column(name = "new_value", updatable = false, length = 1000)
  private String value;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 20)
  private Status status = Status.RUNNING;

  @Column(name = "background", nullable = false)
  private boolean background;

  @Column(name = "started_by", updatable = false, length = 200)
  private String startedBy;

  @Column(name = "total", nullable = false)
  private int total;

  @Column(name = "done", nullable = false)
  private int done;

  @Column(name = "changed", nullable = false)
  private int changed;

  @Column(name = "last_e164", nullable = false, length = 20)
  private String last = "";

  @Column(name = "target_id", updatable = false)
  private Long target;

  protected BulkChange() {}

  BulkChange(long organisationId, BulkKind kind, String value, String startedBy) {
    this.organisationId = organisationId;
    this.kind = kind;
    this.value = value;
    this.startedBy = startedBy;
  }

  /** Puts the numbers gathered by another into a registration. */
  static BulkChange into(long target, BulkChange gathered, String startedBy) {
    BulkChange started =
        new BulkChange(gathered.organisationId, BulkKind.REGISTER, gathered.value, startedBy);
    started.target = target;
    return started;
  }

  /** All numbers are noted down; those who began it wait for it, or do not. */
  void begin(int numbers, boolean asJob) {
    total = numbers;
    background = asJob;
  }

  /** Some more numbers are done, in the order of their addresses. */
  void progress(int numbers, int different, String lastNumber) {
    done += numbers;
    changed += different;
    last = lastNumber;
  }

  void end() {
    status = Status.DONE;
  }

  /** Goes no further: nobody does things in the name of somebody who may not. */
  void stop() {
    status = Status.STOPPED;
  }

  public long organisationId() {
    return organisationId;
  }

  public BulkKind kind() {
    return kind;
  }

  public String value() {
    return value;
  }

  public Status status() {
    return status;
  }

  public boolean isRunning() {
    return status == Status.RUNNING;
  }

  /** Whether it ended before its last number, since whoever began it may not act any more. */
  public boolean isStopped() {
    return status == Status.STOPPED;
  }

  /** Whether somebody began it, went on without waiting, and it ended after a moment. */
  boolean wasLeft(Long account, Instant since) {
    return background
        && (kind != BulkKind.REGISTER || target != null)
        && createdBy() != null
        && createdBy().equals(account)
        && changedAt().isAfter(since);
  }

  public String startedBy() {
    return startedBy;
  }

  public int total() {
    return total;
  }

  public int done() {
    return done;
  }

  /** Of those done, how many are different than before. */
  public int changed() {
    return changed;
  }

  /** The registration that the numbers go into, by its id; null where they go nowhere. */
  public Long target() {
    return target;
  }

  String last() {
    return last;
  }
}
