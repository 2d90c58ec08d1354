package org.numberdesk.loa;

import org.numberdesk.shared.BusinessRuleViolation;

/** The form of a request may be changed in a draft and when staff asked, at no other time. */
public class LoaNotEditable extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public LoaNotEditable(LoaStatus status) {
    super("loa.error.notEditable", status.word());
  }
}
