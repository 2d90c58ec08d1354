package org.numberdesk.organisations;

import org.numberdesk.shared.BusinessRuleViolation;

/** Somebody has to be left who can invite the others. */
public class LastAdmin extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  LastAdmin() {
    super("people.error.lastAdmin");
  }
}
