package org.numberdesk.preflight;

/** The legal form of a brand as the campaign register knows it. */
public enum EntityType {
  PRIVATE_PROFIT,
  PUBLIC_PROFIT,
  NON_PROFIT,
  GOVERNMENT,
  SOLE_PROPRIETOR
}
