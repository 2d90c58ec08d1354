package org.numberdesk.organisations.web;

import java.io.Serializable;
import org.numberdesk.organisations.VendorDesk;
import org.numberdesk.organisations.VendorProfile;

/** What was typed of the vendor. */
public class VendorFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String legalName;
  private String street;
  private String city;
  private String region;
  private String postalCode;
  private String country = "US";
  private String respOrg;
  private String nnid;
  private String supportEmail;
  private String supportPhone;
  private String supportHours;
  private String helpUrl;

  static VendorFields of(VendorProfile profile) {
    VendorFields fields = new VendorFields();
    fields.legalName = profile.legalName();
    fields.street = profile.address().street();
    fields.city = profile.address().city();
    fields.region = profile.address().region();
    fields.postalCode = profile.address().postalCode();
    fields.country = profile.address().country();
    fields.respOrg = profile.respOrg();
    fields.nnid = profile.nnid();
    fields.supportEmail = profile.supportEmail();
    fields.supportPhone = profile.supportPhone();
    fields.supportHours = profile.supportHours();
    fields.helpUrl = profile.helpUrl();
    return fields;
  }

  VendorDesk.Form form() {
    return new VendorDesk.Form(
        legalName,
        street,
        city,
        region,
        postalCode,
        country,
        respOrg,
        nnid,
        supportEmail,
        supportPhone,
        supportHours,
        helpUrl);
  }

  public String getLegalName() {
    return legalName;
  }

  public void setLegalName(String legalName) {
    this.legalName = legalName;
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

  public String getRespOrg() {
    return respOrg;
  }

  public void setRespOrg(String respOrg) {
    this.respOrg = respOrg;
  }

  public String getNnid() {
    return nnid;
  }

  public void setNnid(String nnid) {
    this.nnid = nnid;
  }

  public String getSupportEmail() {
    return supportEmail;
  }

  public void setSupportEmail(String supportEmail) {
    this.supportEmail = supportEmail;
  }

  public String getSupportPhone() {
    return supportPhone;
  }

  public void setSupportPhone(String supportPhone) {
    this.supportPhone = supportPhone;
  }

  public String getSupportHours() {
    return supportHours;
  }

  public void setSupportHours(String supportHours) {
    this.supportHours = supportHours;
  }

  public String getHelpUrl() {
    return helpUrl;
  }

  public void setHelpUrl(String helpUrl) {
    this.helpUrl = helpUrl;
  }
}
