package org.numberdesk.registrations;

import org.numberdesk.shared.BusinessRuleViolation;

/** A forbidden use cannot be overruled: a refused registration can never be handed in. */
public class ForbiddenStays extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public ForbiddenStays() {
    super("overrules.error.forbidden");
  }
}
