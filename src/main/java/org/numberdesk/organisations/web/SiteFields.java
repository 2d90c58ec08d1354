package org.numberdesk.organisations.web;

import java.io.Serializable;
import org.numberdesk.organisations.OrganisationDesk;

/** What was typed of a site. */
public class SiteFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String street;
  private String city;
  private String region;
  private String postalCode;
  private String country = "US";
  private String zone;
  private String contact;

  OrganisationDesk.SiteForm form() {
    return new OrganisationDesk.SiteForm(
        name, street, city, region, postalCode, country, zone, contact);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }
}
