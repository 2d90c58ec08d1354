package org.numberdesk.porting;

import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Words;

/** The text of the order is not the customer's to change now. */
public class PortNotEditable extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  PortNotEditable(PortStatus status) {
    super("porting.error.notEditable", Words.of("status." + status.name()));
  }
}
