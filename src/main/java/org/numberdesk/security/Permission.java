package org.numberdesk.security;

/**
 * What may be done. Roles are sets of these; use cases, pages and tests ask for one of these and
 * for nothing else.
 */
public enum Permission {
  /** See the inventory and why a number may or may not send. */
  NUMBERS_VIEW,
  /** Label, note and tag numbers. */
  NUMBERS_EDIT,
  /** Bring numbers in from a file. */
  NUMBERS_IMPORT,
  /** See registrations. */
  REGISTRATIONS_VIEW,
  /** Start and edit a draft. */
  REGISTRATIONS_EDIT,
  /** Hand a registration in, answer, withdraw. */
  REGISTRATIONS_SUBMIT,
  /** See the review desk: what waits, who holds it, how a case stands. */
  REVIEW_VIEW,
  /** Decide on registrations, send them to carriers, record the answer. */
  REGISTRATIONS_REVIEW,
  /** Give a claimed case to somebody else. */
  REGISTRATIONS_REASSIGN,
  /** Judge a text before anything is stored. */
  PREFLIGHT_USE,
  /** One's own profile, tokens and inbox. */
  OWN_ACCOUNT,
  /** The portal's inner figures: openapi, metrics. */
  OPERATION_VIEW
}
