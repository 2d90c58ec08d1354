package org.numberdesk.organisations;

import org.numberdesk.shared.BusinessRuleViolation;

/** Nobody changes the own role or deactivates the own account. */
public class NotOneself extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  NotOneself() {
    super("people.error.oneself");
  }
}
