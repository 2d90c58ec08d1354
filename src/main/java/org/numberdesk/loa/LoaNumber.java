package org.numberdesk.loa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A number a request names. */
@Embeddable
public class LoaNumber {

  @Column(name = "organisation_id", nullable = false)
  private long organisationId;

  @Column(name = "e164", nullable = false, length = 20)
  private String e164;

  protected LoaNumber() {}

  LoaNumber(long organisationId, String e164) {
    this.organisationId = organisationId;
    this.e164 = e164;
  }

  String e164() {
    return e164;
  }
}
