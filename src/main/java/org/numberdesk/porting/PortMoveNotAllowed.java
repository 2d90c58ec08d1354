package org.numberdesk.porting;

import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Words;

/** The state of the order does not know this move. */
public class PortMoveNotAllowed extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  PortMoveNotAllowed(PortMove move, PortStatus status) {
    super("porting.error.moveNotAllowed", Words.of(move), Words.of("status." + status.name()));
  }
}
