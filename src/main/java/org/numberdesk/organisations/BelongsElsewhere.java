package org.numberdesk.organisations;

import org.numberdesk.shared.BusinessRuleViolation;

/** Somebody who belongs to other organisations too is not in the hands of one admin alone. */
public class BelongsElsewhere extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  BelongsElsewhere() {
    super("people.error.elsewhere");
  }
}
