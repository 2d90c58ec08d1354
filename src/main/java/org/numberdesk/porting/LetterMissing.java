package org.numberdesk.porting;

import org.numberdesk.shared.BusinessRuleViolation;

/** Nothing goes to the carrier without a signed letter, or a note that one was received. */
public class LetterMissing extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  LetterMissing() {
    super("porting.error.letterMissing");
  }
}
