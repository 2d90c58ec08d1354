package org.numberdesk.preflight;

/** How far a programme is: in use, not launched yet, or a developer or demo account. */
public enum Stage {
  LIVE,
  NOT_LIVE,
  DEMO
}
