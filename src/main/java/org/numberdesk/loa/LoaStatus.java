package org.numberdesk.loa;

import java.util.EnumSet;
import java.util.Set;
import org.numberdesk.shared.Words;

/** How far a request for SMS on voice numbers is. */
public enum LoaStatus {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  NEEDS_INFO,
  AWAITING_SIGNATURE,
  SIGNED,
  SENT_TO_CARRIER,
  CARRIER_REJECTED,
  CUTOVER_SCHEDULED,
  CUTOVER_RUNNING,
  TESTING,
  ACTIVE,
  REJECTED,
  WITHDRAWN,
  CANCELLED,
  EXPIRED,
  REVOKED;

  private static final Set<LoaStatus> TERMINAL =
      EnumSet.of(REJECTED, WITHDRAWN, CANCELLED, EXPIRED, REVOKED);

  /** States in which the customer is waited for. */
  public static final Set<LoaStatus> WITH_CUSTOMER = EnumSet.of(DRAFT, NEEDS_INFO);

  /** States in which staff are waited for. */
  public static final Set<LoaStatus> WITH_STAFF =
      EnumSet.of(SUBMITTED, IN_REVIEW, SIGNED, CARRIER_REJECTED, CUTOVER_RUNNING, TESTING);

  /** States of a cut-over, planned or under way. */
  public static final Set<LoaStatus> CUTTING_OVER =
      EnumSet.of(CUTOVER_SCHEDULED, CUTOVER_RUNNING, TESTING);

  /** States in which a letter is signed, and stays so. */
  public static final Set<LoaStatus> WITH_LETTER =
      EnumSet.of(
          SIGNED,
          SENT_TO_CARRIER,
          CARRIER_REJECTED,
          CUTOVER_SCHEDULED,
          CUTOVER_RUNNING,
          TESTING,
          ACTIVE);

  /** Whether the customer may change the form. */
  public boolean editable() {
    return WITH_CUSTOMER.contains(this);
  }

  /** Whether nothing follows. */
  public boolean terminal() {
    return TERMINAL.contains(this);
  }

  /** Whether its numbers are taken: handed in and not at an end. */
  public boolean open() {
    return this != DRAFT && !terminal();
  }

  /** Name of its look and word: ACTIVE means another thing here than for a number. */
  public String look() {
    return this == ACTIVE ? "LoaStatus.ACTIVE" : name();
  }

  /** Two or three words. */
  public String word() {
    return Words.of("status." + look());
  }

  /** Whether the PIN has done its work. */
  public boolean pinDone() {
    return this == ACTIVE || terminal();
  }
}
