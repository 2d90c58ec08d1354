package org.numberdesk.loa;

import org.numberdesk.shared.BusinessRuleViolation;

/** A carrier takes no letter that is older than its rule allows. */
public class LetterTooOld extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public LetterTooOld() {
    super("loa.error.letterTooOld");
  }
}
