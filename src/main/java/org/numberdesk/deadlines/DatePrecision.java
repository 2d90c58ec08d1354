package org.numberdesk.deadlines;

/** How exactly a date is known. */
public enum DatePrecision {
  DAY,
  /** The day stands for one near it. */
  ABOUT,
  /** Only the month was published; its first day stands for it. */
  MONTH
}
