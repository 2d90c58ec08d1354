package org.numberdesk.loa;

import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Words;

/** The state of the request does not know this move. */
public class LoaMoveNotAllowed extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public LoaMoveNotAllowed(LoaMove move, LoaStatus status) {
    super("loa.error.moveNotAllowed", Words.of(move), status.word());
  }
}
