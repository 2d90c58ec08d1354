package org.numberdesk.preflight;

/** Who receives the messages. */
public enum Audience {
  CUSTOMERS,
  EMPLOYEES,
  DEVELOPERS
}
