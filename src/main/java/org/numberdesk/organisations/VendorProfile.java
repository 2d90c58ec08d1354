package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.stream.Stream;
import org.numberdesk.shared.VersionedEntity;

/**
 * The vendor whose staff serve this portal, as letters, mails and packets name it. There is one,
 * made by the schema and empty until a lead fills it in.
 */
@Entity
@Table(name = "vendor_profile")
public class VendorProfile extends VersionedEntity {

  static final long ID = 1;

  @Column(name = "legal_name", nullable = false, length = 200)
  private String legalName;

  @Embedded private PostalAddress address;

  @Column(name = "resp_org", nullable = false, length = 5)
  private String respOrg;

  @Column(name = "nnid", nullable = false, length = 6)
  private String nnid;

  @Column(name = "support_email", nullable = false, length = 254)
  private String supportEmail;

  @Column(name = "support_phone", nullable = false, length = 40)
  private String supportPhone;

  @Column(name = "support_hours", nullable = false, length = 200)
  private String supportHours;

  @Column(name = "help_url", nullable = false, length = 400)
  private String helpUrl;

  protected VendorProfile() {}

  void name(String newLegalName, PostalAddress newAddress) {
    legalName = Objects.requireNonNull(newLegalName);
    address = Objects.requireNonNull(newAddress);
  }

  void route(String newRespOrg, String newNnid) {
    respOrg = Objects.requireNonNull(newRespOrg);
    nnid = Objects.requireNonNull(newNnid);
  }

  void support(String email, String phone, String hours, String url) {
    supportEmail = Objects.requireNonNull(email);
    supportPhone = Objects.requireNonNull(phone);
    supportHours = Objects.requireNonNull(hours);
    helpUrl = Objects.requireNonNull(url);
  }

  public String legalName() {
    return legalName;
  }

  public PostalAddress address() {
    return address;
  }

  /** Its id as manager of toll-free numbers, five letters or digits, or an empty text. */
  public String respOrg() {
    return respOrg;
  }

  /** The id under which text messages are routed to it, up to six digits, or an empty text. */
  public String nnid() {
    return nnid;
  }

  public String supportEmail() {
    return supportEmail;
  }

  public String supportPhone() {
    return supportPhone;
  }

  /** When support answers, in words. */
  public String supportHours() {
    return supportHours;
  }

  /** Where its help begins, or an empty text. */
  public String helpUrl() {
    return helpUrl;
  }

  /** Whether a letter can name it. */
  public boolean isComplete() {
    return Stream.of(legalName, address.street(), address.city(), supportEmail)
        .noneMatch(String::isEmpty);
  }
}
