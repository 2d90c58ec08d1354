package org.numberdesk.numbers.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.numberdesk.shared.VersionedEntity;

/**
 * One import, from the upload to its last row. The file is kept beside it until the import is done;
 * counts and the rows done are written with each thousand rows in the same transaction, so that an
 * import cut off anywhere goes on exactly where it stopped.
 */
@Entity
@Table(name = "number_import")
public class NumberImport extends VersionedEntity {

  static final int FILE_NAME_LENGTH = 255;

  /** How far it is. */
  public enum Status {
    /** Looked at, and not brought in yet. */
    PROPOSED,
    RUNNING,
    DONE,
    /** The file turned out to be unreadable; what was read before that stands. */
    FAILED
  }

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "file_name", nullable = false, updatable = false, length = FILE_NAME_LENGTH)
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 20)
  private Status status = Status.PROPOSED;

  @Column(name = "background", nullable = false)
  private boolean background;

  @Column(name = "rows_done", nullable = false)
  private int rowsDone;

  @Column(name = "imported", nullable = false)
  private int imported;

  @Column(name = "updated", nullable = false)
  private int updated;

  @Column(name = "unchanged", nullable = false)
  private int unchanged;

  @Column(name = "failed", nullable = false)
  private int failed;

  @Column(name = "message", length = 400)
  private String message;

  protected NumberImport() {}

  NumberImport(long organisationId, String fileName) {
    this.organisationId = organisationId;
    String name = Objects.requireNonNullElse(fileName, "");
    this.fileName = name.length() > FILE_NAME_LENGTH ? name.substring(0, FILE_NAME_LENGTH) : name;
  }

  /** Adds what became of some more rows. */
  void progress(ChunkResult chunk) {
    rowsDone += chunk.rows();
    imported += chunk.imported();
    updated += chunk.updated();
    unchanged += chunk.unchanged();
    failed += chunk.errors().size();
  }

  /**
   * Begins to bring the rows in; does nothing where it began already.
   *
   * @param asJob whether nobody waits for it
   */
  boolean begin(boolean asJob) {
    if (status != Status.PROPOSED) {
      return false;
    }
    status = Status.RUNNING;
    background = asJob;
    return true;
  }

  void done() {
    status = Status.DONE;
  }

  void fail(String why) {
    status = Status.FAILED;
    message = why.length() > 400 ? why.substring(0, 400) : why;
  }

  public long organisationId() {
    return organisationId;
  }

  public String fileName() {
    return fileName;
  }

  public Status status() {
    return status;
  }

  public int rowsDone() {
    return rowsDone;
  }

  public int imported() {
    return imported;
  }

  public int updated() {
    return updated;
  }

  public int unchanged() {
    return unchanged;
  }

  public int failed() {
    return failed;
  }

  /** Why the file could not be read to its end, or null. */
  public String message() {
    return message;
  }
}
