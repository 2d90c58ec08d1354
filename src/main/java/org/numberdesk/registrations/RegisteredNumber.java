package org.numberdesk.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A number as a registration names it; a draft may name what is not in the inventory. */
@Embeddable
public class RegisteredNumber {

  /** Longer than any number; what is longer still cannot be one and is kept in the text only. */
  static final int LENGTH = 40;

  @Column(name = "organisation_id", nullable = false)
  private long organisationId;

  @Column(name = "e164", nullable = false, length = LENGTH)
  private String e164;

  protected RegisteredNumber() {}

  RegisteredNumber(long organisationId, String e164) {
    this.organisationId = organisationId;
    this.e164 = e164.length() > LENGTH ? e164.substring(0, LENGTH) : e164;
  }

  String e164() {
    return e164;
  }
}
