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
  /** Hold a finding of preflight not to apply to one registration, with a reason. */
  FINDINGS_OVERRULE,
  /** Judge a text before anything is stored. */
  PREFLIGHT_USE,
  /** See what was uploaded: evidence, bills, letters. */
  DOCUMENTS_VIEW,
  /** Upload. */
  DOCUMENTS_ADD,
  /** See regulatory dates and what is dated about the own numbers. */
  DEADLINES_VIEW,
  /** Keep regulatory dates: add, move, vacate, correct. */
  DEADLINES_EDIT,
  /** Write to all customers whom a condition reaches. */
  ANNOUNCE,
  /** See requests for SMS on voice numbers. */
  LOA_VIEW,
  /** Write the draft of such a request. */
  LOA_EDIT,
  /** Hand such a request in, answer, withdraw. */
  LOA_SUBMIT,
  /** Check such requests, ask for the signature, cut over. */
  LOA_REVIEW,
  /** See port orders and their windows. */
  PORTING_VIEW,
  /** Write the draft of a port order. */
  PORTING_EDIT,
  /** Hand a port order in, answer, withdraw, ask for another date. */
  PORTING_SUBMIT,
  /** Work on port orders, with carriers and on the day. */
  PORTING_REVIEW,
  /** Stop a port order that is locked already. */
  PORTING_STOP,
  /** Edit the rules of dates and lead times. */
  PORTING_RULES,
  /** See the own organisation's profile. */
  ORGANISATION_VIEW,
  /** Edit the own organisation's profile: zone, hours, blackout dates, sites, brands. */
  ORGANISATION_EDIT,
  /** Invite, change and deactivate the people of the own organisation. */
  PEOPLE_MANAGE,
  /** See every organisation. */
  ORGANISATIONS_VIEW,
  /** Make organisations and invite their first admin. */
  ORGANISATIONS_MANAGE,
  /** Invite, change and deactivate the staff. */
  STAFF_MANAGE,
  /** Copy the portal's data. */
  BACKUP_MAKE,
  /** Edit the vendor's profile, policy and promises. */
  VENDOR_EDIT,
  /** See the trail of changes: the own organisation's, or for staff all. */
  AUDIT_VIEW,
  /** See mails that wait or went out. */
  OUTBOX_VIEW,
  /** See the desk's figures. */
  FIGURES_VIEW,
  /** Ask the staff something. */
  SUPPORT_ASK,
  /** Answer what customers ask. */
  SUPPORT_ANSWER,
  /** One's own profile, tokens and inbox. */
  OWN_ACCOUNT,
  /** The portal's inner figures: openapi, metrics. */
  OPERATION_VIEW
}
