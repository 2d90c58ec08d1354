package org.numberdesk.porting;

/** What becomes of the texts of a port order. */
public enum SmsPlan {
  /** They move at the port. */
  WITH_PORT,
  /** They are hosted by a letter first and the calls follow: the near-zero gap. */
  PRE_HOST,
  /** They stay where they are. */
  NONE
}
