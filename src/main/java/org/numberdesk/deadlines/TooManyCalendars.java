package org.numberdesk.deadlines;

import org.numberdesk.shared.BusinessRuleViolation;

/** A person has so many subscriptions that one of them is surely no longer used. */
public class TooManyCalendars extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public TooManyCalendars(int most) {
    super("deadlines.error.tooManyCalendars", most);
  }
}
