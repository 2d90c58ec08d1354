package org.numberdesk.porting;

import org.numberdesk.shared.BusinessRuleViolation;

/** Another open order got hold of a number at the same moment. */
public class NumbersHeld extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  NumbersHeld() {
    super("porting.error.held");
  }
}
