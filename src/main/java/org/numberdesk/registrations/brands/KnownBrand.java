package org.numberdesk.registrations.brands;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.numberdesk.shared.VersionedEntity;

/**
 * A brand in an organisation's book. Its answers lie in editions, which never change: to mend an
 * answer is to write the next edition, so that it stays known what was filed from which.
 */
@Entity
@Table(name = "brand")
public class KnownBrand extends VersionedEntity {

  public static final int NAME_LENGTH = 200;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "name", nullable = false, length = NAME_LENGTH)
  private String name;

  @Column(name = "editions", nullable = false)
  private int editions;

  protected KnownBrand() {}

  KnownBrand(long organisationId, String name) {
    this.organisationId = organisationId;
    this.name = name;
  }

  /** Begins the next edition and tells its number, from 1. */
  int next() {
    return ++editions;
  }

  /** Takes another name, as its newest edition has it. */
  void call(String other) {
    name = other;
  }

  public long organisationId() {
    return organisationId;
  }

  /** The name people know it by; one of its kind in the book. */
  public String name() {
    return name;
  }

  /** The number of its newest edition. */
  public int edition() {
    return editions;
  }
}
