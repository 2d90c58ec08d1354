package org.numberdesk.shared;

/**
 * Data that come with the portal and live in its database: brought in at each start, before the
 * demo. Must leave alone what is there already.
 */
public interface StandingData {

  /** Adds what is missing. Runs in one transaction with the others, as the portal itself. */
  void bring();
}
