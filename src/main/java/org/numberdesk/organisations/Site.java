package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Objects;
import org.numberdesk.shared.VersionedEntity;

/** A place from which an organisation works; numbers, letters and ports name one. */
@Entity
@Table(name = "site")
public class Site extends VersionedEntity {

  static final int NAME_LENGTH = 100;
  static final int CONTACT_LENGTH = 200;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id", nullable = false)
  private Organisation organisation;

  @Column(name = "name", nullable = false, length = NAME_LENGTH)
  private String name;

  @Embedded private PostalAddress address;

  @Column(name = "zone", length = 60)
  private String zone;

  @Column(name = "contact", length = CONTACT_LENGTH)
  private String contact;

  protected Site() {}

  Site(Organisation organisation, String name, PostalAddress address, ZoneId zone, String contact) {
    this.organisation = organisation;
    change(name, address, zone, contact);
  }

  void change(String newName, PostalAddress newAddress, ZoneId newZone, String newContact) {
    name = Objects.requireNonNull(newName, "A site has a name");
    address = Objects.requireNonNull(newAddress, "A site has an address");
    zone = newZone == null ? null : newZone.getId();
    contact = newContact;
  }

  public String name() {
    return name;
  }

  public PostalAddress address() {
    return address;
  }

  /** Its own zone, else the organisation's. */
  public ZoneId zone() {
    return zone == null ? organisation.zone() : ZoneId.of(zone);
  }

  /** Whom to reach there, or null. */
  public String contact() {
    return contact;
  }
}
