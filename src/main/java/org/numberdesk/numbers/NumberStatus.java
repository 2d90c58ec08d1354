package org.numberdesk.numbers;

/** How the supply of a number stands, in the words of the vendor's inventory. */
public enum NumberStatus {
  INITIATED,
  PENDING,
  PORTING,
  ACTIVE,
  PENDING_CANCELLATION,
  INVALID,
  RELEASED
}
