package org.numberdesk.shared;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What every entity has: an id, a version against lost updates, and who created and changed it
 * when.
 */
@MappedSuperclass
@EntityListeners(Stamps.class)
public abstract class VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
  @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 100)
  private Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", updatable = false)
  private Long createdBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The account that created it, or null for the portal itself. */
  public Long createdBy() {
    return createdBy;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public Long changedBy() {
    return changedBy;
  }

  /**
   * Refuses a caller who decided on an older state.
   *
   * @throws StaleVersion if {@code given} is not the present version
   */
  public void expect(long given) {
    if (given != version) {
      throw new StaleVersion(given, version);
    }
  }

  void stampCreated(Instant at, Long by) {
    if (createdAt == null) {
      createdAt = at;
      createdBy = by;
    }
    stampChanged(at, by);
  }

  void stampChanged(Instant at, Long by) {
    changedAt = at;
    changedBy = by;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other != null
            && getClass() == other.getClass()
            && id != null
            && id.equals(((VersionedEntity) other).id);
  }

  @Override
  public int hashCode() {
    return getClass().hashCode();
  }
}
