package org.numberdesk.deadlines;

import org.numberdesk.shared.BusinessRuleViolation;

/** An announcement whose condition no number meets is sent to nobody. */
public class ReachesNobody extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public ReachesNobody() {
    super("announcements.error.nobody");
  }
}
