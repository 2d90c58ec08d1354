package org.numberdesk.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.shared.VersionedEntity;

/**
 * The vendor's policy from a day on, until a later edition. Never changed: what was judged by it
 * can be judged again.
 */
@Entity
@Table(name = "policy_edition")
public class PolicyEdition extends VersionedEntity {

  public static final int REASON_LENGTH = 1000;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Enumerated(EnumType.STRING)
  @Column(name = "alcohol", nullable = false, updatable = false, length = 40)
  private VendorPolicy.Alcohol alcohol;

  @Column(name = "reason", nullable = false, updatable = false, length = REASON_LENGTH)
  private String reason;

  @Column(name = "account_name", updatable = false, length = 200)
  private String accountName;

  protected PolicyEdition() {}

  PolicyEdition(
      LocalDate validFrom, VendorPolicy.Alcohol alcohol, String reason, String accountName) {
    this.validFrom = validFrom;
    this.alcohol = alcohol;
    this.reason = reason;
    this.accountName = accountName;
  }

  /** The first day it holds, in UTC as preflight counts days. */
  public LocalDate validFrom() {
    return validFrom;
  }

  public VendorPolicy policy() {
    return new VendorPolicy(alcohol);
  }

  /** Why it was changed. */
  public String reason() {
    return reason;
  }

  public String accountName() {
    return accountName;
  }
}
