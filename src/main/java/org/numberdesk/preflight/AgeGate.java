package org.numberdesk.preflight;

/**
 * What stands between a minor and age-restricted content; carriers accept the date of birth only.
 */
public enum AgeGate {
  NONE,
  YES_NO,
  DATE_OF_BIRTH
}
