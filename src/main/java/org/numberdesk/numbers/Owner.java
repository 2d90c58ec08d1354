package org.numberdesk.numbers;

/** Who must take the next step. */
public enum Owner {
  CUSTOMER,
  STAFF,
  CARRIER
}
