package org.numberdesk.organisations;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  @Column(name = "opening_hours", length = 2000)
  private String openingHours;

  @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("first, id")
  private List<BlackoutDate> blackoutDates = new ArrayList<>();

  @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("name, id")
  private List<Site> sites = new ArrayList<>();

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

  /** When it works, in its zone; those of an ordinary office where it has not said. */
  public OpeningHours openingHours() {
    return openingHours == null
        ? OpeningHours.office(zone())
        : OpeningHoursText.week(openingHours, zone());
  }

  /** Whether it said when it works. */
  public boolean hasOpeningHours() {
    return openingHours != null;
  }

  /** Takes hours and the zone they are in, which is the organisation's. */
  void work(OpeningHours hours) {
    zone = hours.zone().getId();
    openingHours = OpeningHoursText.week(hours);
  }

  /** Days on which nothing is to be changed, the earliest first, past ones too. */
  public List<BlackoutDate> blackoutDates() {
    return List.copyOf(blackoutDates);
  }

  BlackoutDate blackOut(LocalDate first, LocalDate last, String reason) {
    BlackoutDate added = new BlackoutDate(this, first, last, reason);
    blackoutDates.add(added);
    return added;
  }

  /** Takes blackout dates away again; false where there are none of this id. */
  boolean release(long blackoutId) {
    return blackoutDates.removeIf(date -> date.id() == blackoutId);
  }

  /** Where it works from, by name. */
  public List<Site> sites() {
    return List.copyOf(sites);
  }

  Optional<Site> site(long id) {
    return sites.stream().filter(site -> site.id() == id).findFirst();
  }

  Site open(String siteName, PostalAddress address, ZoneId siteZone, String contact) {
    Site added = new Site(this, siteName, address, siteZone, contact);
    sites.add(added);
    return added;
  }

  boolean close(long siteId) {
    return sites.removeIf(site -> site.id() == siteId);
  }
}
