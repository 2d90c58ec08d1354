package org.numberdesk.registrations;

import org.numberdesk.shared.BusinessRuleViolation;

/** While one reviewer holds a case, another reviewer does not decide it; a lead may. */
public class HeldByAnother extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public HeldByAnother() {
    super("registrations.error.heldByAnother");
  }
}
