package org.numberdesk.porting;

import org.numberdesk.shared.BusinessRuleViolation;

/** The day in which a port can be taken back has passed. */
public class SnapbackTooLate extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  SnapbackTooLate() {
    super("porting.error.snapbackTooLate");
  }
}
