package org.numberdesk.signing;

import org.numberdesk.shared.BusinessRuleViolation;

/** The stored bytes of a signed letter are not those that were sealed. */
public class SealBroken extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public SealBroken() {
    super("signing.error.sealBroken");
  }
}
