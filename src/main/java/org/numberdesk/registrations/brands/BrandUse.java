package org.numberdesk.registrations.brands;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.numberdesk.shared.VersionedEntity;

/** Which edition of a brand a registration took its answers from, or gave them to. */
@Entity
@Table(name = "brand_use")
public class BrandUse extends VersionedEntity {

  @Column(name = "registration_id", nullable = false, updatable = false)
  private long registrationId;

  @Column(name = "brand_id", nullable = false)
  private long brandId;

  @Column(name = "edition", nullable = false)
  private int edition;

  protected BrandUse() {}

  BrandUse(long registrationId, long brandId, int edition) {
    this.registrationId = registrationId;
    this.brandId = brandId;
    this.edition = edition;
  }

  void now(long brand, int taken) {
    brandId = brand;
    edition = taken;
  }

  public long registrationId() {
    return registrationId;
  }

  public long brandId() {
    return brandId;
  }

  public int edition() {
    return edition;
  }
}
