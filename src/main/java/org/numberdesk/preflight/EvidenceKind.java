package org.numberdesk.preflight;

/** What a piece of evidence shows. */
public enum EvidenceKind {
  /** an address where the opt-in can be seen */
  URL,
  /** a picture of it */
  SCREENSHOT,
  /** the words spoken at a verbal or telephone-menu opt-in */
  SCRIPT,
  /** the script or flow of a programme that is not live yet */
  MOCKUP,
  /** the formal letter of a developer or demo account */
  LETTER,
  /** how employees are told and agree */
  INTERNAL_NOTICE,
  /** where the end user learns to text first */
  CONTACT_POINT
}
