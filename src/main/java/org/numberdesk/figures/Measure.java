package org.numberdesk.figures;

/** What is counted. */
public enum Measure {
  /** submissions; detail FIRST or AGAIN */
  SUBMITTED,
  /** decisions of staff; detail is the move */
  DECIDED,
  /** decisions on first submissions; detail YES where that was an approval, else NO */
  FIRST_TIME,
  /** decisions by the business hours they took, begun hours; detail is their number */
  HOURS,
  /** decisions; detail YES where the promise was kept, else NO */
  IN_TIME,
  /** decisions; detail is the name of who decided */
  REVIEWER,
  /** refusals by staff and carriers; detail is the code of a reason, each once a refusal */
  REASON,
  /** filings with carriers */
  FILED,
  /** answers of carriers; detail is the move */
  CARRIER
}
