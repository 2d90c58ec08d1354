package org.numberdesk.registrations;

import org.numberdesk.shared.BusinessRuleViolation;

/**
 * The text of a registration may be changed in a draft and when changes were asked for, at no other
 * time.
 */
public class NotEditable extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public NotEditable(RegistrationStatus status) {
    super("registrations.error.notEditable", org.numberdesk.shared.Words.of("status." + status));
  }
}
