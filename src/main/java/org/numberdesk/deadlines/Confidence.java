package org.numberdesk.deadlines;

/** How sure what is said of a rule is, by its sources. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
