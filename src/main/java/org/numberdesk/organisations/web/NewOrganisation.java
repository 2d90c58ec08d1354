package org.numberdesk.organisations.web;

import java.io.Serializable;

/** What was typed of a new customer, or of its first admin. */
public class NewOrganisation implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String key;
  private String zone;
  private String country = "US";
  private String adminName;
  private String adminEmail;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getAdminName() {
    return adminName;
  }

  public void setAdminName(String adminName) {
    this.adminName = adminName;
  }

  public String getAdminEmail() {
    return adminEmail;
  }

  public void setAdminEmail(String adminEmail) {
    this.adminEmail = adminEmail;
  }
}
