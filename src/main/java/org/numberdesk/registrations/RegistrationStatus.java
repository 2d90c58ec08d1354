package org.numberdesk.registrations;

import java.util.EnumSet;
import java.util.Set;

/** How far a registration is. */
public enum RegistrationStatus {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  CHANGES_REQUESTED,
  READY_FOR_CARRIER,
  WITH_CARRIER,
  CARRIER_REJECTED,
  APPROVED,
  SUSPENDED,
  REJECTED,
  WITHDRAWN,
  EXPIRED;

  /** States in which the customer is waited for. */
  public static final Set<RegistrationStatus> WITH_CUSTOMER =
      EnumSet.of(DRAFT, CHANGES_REQUESTED, CARRIER_REJECTED);

  /** States in which staff are waited for. */
  public static final Set<RegistrationStatus> WITH_STAFF =
      EnumSet.of(SUBMITTED, IN_REVIEW, READY_FOR_CARRIER);

  /** Whether the customer may change the text. */
  public boolean editable() {
    return WITH_CUSTOMER.contains(this);
  }

  /** Whether nothing follows. */
  public boolean terminal() {
    return this == REJECTED || this == WITHDRAWN || this == EXPIRED;
  }

  /** Whether its numbers are taken: handed in and not at an end. */
  public boolean open() {
    return this != DRAFT && !terminal();
  }
}
