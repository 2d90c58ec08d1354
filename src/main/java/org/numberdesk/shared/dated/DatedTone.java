package org.numberdesk.shared.dated;

/** What a date means for the reader; it gives icon, word and colour in the calendar. */
public enum DatedTone {
  /** Something of the customer's own ends that day unless somebody acts. */
  ENDS,
  /** Texts pause. */
  OUTAGE,
  /** Something is going to happen that is neither. */
  PLANNED
}
