package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Objects;
import org.numberdesk.shared.VersionedEntity;

/** A customer. Owns its numbers, registrations and letters; nothing of it is visible to another. */
@Entity
@Table(name = "organisation")
@NamedQuery(name = Organisation.BY_KEY, query = "select o from Organisation o where o.key = :key")
public class Organisation extends VersionedEntity {

  static final String BY_KEY = "Organisation.byKey";

  @Column(name = "org_key", nullable = false, length = 60)
  private String key;

  @Column(name = "name", nullable = false, length = 200)
  private String name;

  @Column(name = "zone", nullable = false, length = 60)
  private String zone;

  @Column(name = "country", nullable = false, length = 2)
  private String country;

  protected Organisation() {}

  /**
   * A new customer.
   *
   * @param key short name in addresses and JSON, lower case
   * @param zone the zone its people think in
   * @param country ISO code by which national number formats are read
   */
  public Organisation(String key, String name, ZoneId zone, String country) {
    this.key = Objects.requireNonNull(key, "An organisation has a key");
    this.name = Objects.requireNonNull(name, "An organisation has a name");
    this.zone = Objects.requireNonNull(zone, "An organisation has a zone").getId();
    this.country = Objects.requireNonNull(country, "An organisation has a country");
  }

  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public String country() {
    return country;
  }
}
