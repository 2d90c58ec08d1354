package org.numberdesk.registrations;

import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Words;

/** The state of the registration does not know this move. */
public class MoveNotAllowed extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public MoveNotAllowed(RegistrationMove move, RegistrationStatus status) {
    super(
        "registrations.error.moveNotAllowed", Words.of(move), Words.of("status." + status.name()));
  }
}
