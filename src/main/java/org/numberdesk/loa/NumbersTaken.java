package org.numberdesk.loa;

import org.numberdesk.shared.BusinessRuleViolation;

/** Another request took one of the numbers a moment ago. */
public class NumbersTaken extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public NumbersTaken(Throwable cause) {
    super("loa.error.numbersTaken");
    initCause(cause);
  }
}
