package org.numberdesk.organisations;

import org.numberdesk.shared.BusinessRuleViolation;

/** One person gets so many ways to a new password a day, and no more. */
public class TooManyResets extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  TooManyResets() {
    super("people.error.tooManyResets");
  }
}
