package org.numberdesk.porting;

import java.util.EnumSet;
import java.util.Set;

/** How far the calls of a port order are; texts have their own {@link SmsTrack}. */
public enum PortStatus {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  NEEDS_INFO,
  SENT_TO_CARRIER,
  CARRIER_REJECTED,
  FOC_CONFIRMED,
  DATE_CHANGE_REQUESTED,
  LOCKED,
  ACTIVATING,
  PARTIAL,
  VOICE_PORTED,
  SNAPBACK_REQUESTED,
  COMPLETED,
  REJECTED,
  WITHDRAWN,
  CANCELLED,
  EXPIRED,
  REVERTED;

  private static final Set<PortStatus> TERMINAL =
      EnumSet.of(COMPLETED, REJECTED, WITHDRAWN, CANCELLED, EXPIRED, REVERTED);

  /** States in which an order's numbers are taken. */
  public static final Set<PortStatus> OPEN =
      EnumSet.complementOf(
          EnumSet.of(DRAFT, COMPLETED, REJECTED, WITHDRAWN, CANCELLED, EXPIRED, REVERTED));

  private static final Set<PortStatus> DATED =
      EnumSet.of(FOC_CONFIRMED, DATE_CHANGE_REQUESTED, LOCKED, ACTIVATING, PARTIAL, VOICE_PORTED);

  /** States whose windows a picture shows. */
  static final Set<PortStatus> ON_BOARD =
      EnumSet.complementOf(EnumSet.of(REJECTED, WITHDRAWN, CANCELLED, EXPIRED, REVERTED));

  /** States whose cut-over people are told of. */
  static final Set<PortStatus> TOLD =
      EnumSet.of(
          FOC_CONFIRMED,
          DATE_CHANGE_REQUESTED,
          LOCKED,
          ACTIVATING,
          PARTIAL,
          VOICE_PORTED,
          COMPLETED);

  /** States in which the cut-over has begun. */
  public static final Set<PortStatus> RUNNING = EnumSet.of(ACTIVATING, PARTIAL, VOICE_PORTED);

  /** States in which the customer is waited for. */
  public static final Set<PortStatus> WITH_CUSTOMER = EnumSet.of(DRAFT, NEEDS_INFO);

  /** States in which staff are waited for. */
  public static final Set<PortStatus> WITH_STAFF =
      EnumSet.of(
          SUBMITTED,
          IN_REVIEW,
          CARRIER_REJECTED,
          DATE_CHANGE_REQUESTED,
          ACTIVATING,
          PARTIAL,
          SNAPBACK_REQUESTED);

  /** Whether the customer may change the text: all of a draft, the marked fields of the other. */
  public boolean editable() {
    return WITH_CUSTOMER.contains(this);
  }

  /** Whether nothing follows. */
  public boolean terminal() {
    return TERMINAL.contains(this);
  }

  /** Whether its numbers are taken: handed in and not at an end. */
  public boolean open() {
    return OPEN.contains(this);
  }

  /** Whether the carrier has confirmed a date that still stands. */
  public boolean dated() {
    return DATED.contains(this);
  }
}
