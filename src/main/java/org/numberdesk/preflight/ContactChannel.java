package org.numberdesk.preflight;

/** Through which channel an end user learns the number to text first. */
public enum ContactChannel {
  WEBSITE,
  MARKETING,
  INTERNAL,
  AGENT,
  OTHER
}
