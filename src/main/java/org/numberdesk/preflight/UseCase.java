package org.numberdesk.preflight;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The campaign register's use cases. */
public enum UseCase {
  /** one-time codes; the register writes it {@code 2FA} */
  @JsonProperty("2FA")
  TWO_FACTOR,
  ACCOUNT_NOTIFICATION,
  CUSTOMER_CARE,
  DELIVERY_NOTIFICATION,
  FRAUD_ALERT,
  HIGHER_EDUCATION,
  MARKETING,
  POLLING_VOTING,
  PUBLIC_SERVICE_ANNOUNCEMENT,
  SECURITY_ALERT,
  MIXED,
  LOW_VOLUME,
  M2M,
  CHARITY,
  EMERGENCY,
  K12_EDUCATION,
  POLITICAL,
  SOCIAL,
  SWEEPSTAKE,
  AGENTS_FRANCHISES,
  PROXY,
  CARRIER_EXEMPT;

  /** The register's own spelling, which the JSON and the CSV use. */
  public String code() {
    return this == TWO_FACTOR ? "2FA" : name();
  }
}
