package org.numberdesk.numbers;

/** What kind of thing in the contact centre uses a number, the one most felt first. */
public enum UsageKind {
  /** Agents write from it. */
  QUEUE,
  /** Answers what comes in. */
  FLOW,
  /** Sends to a contact list. */
  CAMPAIGN,
  /** Switches a campaign to the number. */
  RULE_SET,
  /** Anything else that Architect says refers to it. */
  OTHER
}
