package org.numberdesk.notifications;

/** What became of a mail. */
public enum MailStatus {
  /** To be sent, or to be tried again. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** The mail server will not take it, or did not for days. */
  REFUSED,
  /** What it was about is over; never sent. */
  LAPSED
}
