package org.numberdesk.signing;

import org.numberdesk.shared.BusinessRuleViolation;

/** The link ended while the page was open, or the address was not confirmed in this visit. */
public class LinkGone extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public LinkGone() {
    super("signing.error.gone");
  }
}
