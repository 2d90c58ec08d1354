package org.numberdesk.numbers.importing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.numberdesk.shared.Json;
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

  @Column(name = "default_country", length = 2)
  private String country;

  @Column(name = "complete", nullable = false)
  private boolean complete;

  @Lob
  @Column(name = "mapping")
  private String mapping;

  @Lob
  @Column(name = "header")
  private String header;

  @Lob
  @Column(name = "unused")
  private String unused;

  @Column(name = "rows_total", nullable = false)
  private int rowsTotal;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "started_by", length = 200)
  private String startedBy;

  @Column(name = "vanished")
  private Integer vanished;

  @Column(name = "vanished_decided_at")
  private Instant vanishedDecidedAt;

  protected NumberImport() {}

  NumberImport(long organisationId, String fileName, String by) {
    this.organisationId = organisationId;
    this.startedBy = by;
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
   * @param rows all of the file, as far as it can be read
   */
  boolean begin(boolean asJob, int rows, Instant at) {
    if (status != Status.PROPOSED) {
      return false;
    }
    startedAt = at;
    rowsTotal = rows;
    status = Status.RUNNING;
    background = asJob;
    return true;
  }

  /** Says anew how the file is to be read; does nothing once it began. */
  void read(ImportOptions options) {
    if (status == Status.PROPOSED) {
      country = options.country();
      complete = options.complete();
      mapping = Json.write(options.columns());
    }
  }

  /** How the file is to be read, as somebody said last. */
  ImportOptions options() {
    Map<String, String> columns =
        mapping == null
            ? Map.of()
            : Json.read(mapping, new TypeReference<Map<String, String>>() {});
    return new ImportOptions(columns, country, complete);
  }

  /** Keeps the file's own headers and those that mean nothing. */
  void columns(List<String> headers, List<String> withoutMeaning) {
    header = Json.write(headers);
    unused = Json.write(withoutMeaning);
  }

  List<String> header() {
    return texts(header);
  }

  /** Headers or properties of the file that mean nothing here, as far as it was read. */
  public List<String> unused() {
    return texts(unused);
  }

  private static List<String> texts(String json) {
    return json == null ? List.of() : Json.read(json, new TypeReference<List<String>>() {});
  }

  void done() {
    status = Status.DONE;
  }

  /** Notes how many numbers a complete file no longer named. */
  void vanished(int numbers) {
    vanished = numbers;
  }

  /** Somebody said what becomes of the numbers that the file no longer named. */
  void decided(Instant at) {
    vanishedDecidedAt = at;
  }

  /** Whether numbers wait for somebody to say that they were given back. */
  public boolean asksAboutVanished() {
    return vanished != null && vanished > 0 && vanishedDecidedAt == null;
  }

  /** Numbers that the file, said to be complete, no longer named; null if that was not asked. */
  public Integer vanished() {
    return vanished;
  }

  public boolean complete() {
    return complete;
  }

  public String country() {
    return country;
  }

  /** All rows of the file, as far as it can be read. */
  public int rowsTotal() {
    return rowsTotal;
  }

  /** When it began to bring rows in, or null before. */
  public Instant startedAt() {
    return startedAt;
  }

  /** Whether somebody began it, went on without waiting, and it ended after a moment. */
  boolean wasLeft(Long account, Instant since) {
    return background
        && status != Status.PROPOSED
        && createdBy() != null
        && createdBy().equals(account)
        && changedAt().isAfter(since);
  }

  public String startedBy() {
    return startedBy;
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
