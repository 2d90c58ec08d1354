package org.numberdesk.organisations;

import org.numberdesk.shared.DomainEvent;

/** A wrong password for an account that exists. */
public record SignInRefused(long accountId) implements DomainEvent {

  @Override
  public Long organisationId() {
    return null;
  }

  @Override
  public String subject() {
    return "account";
  }

  @Override
  public String subjectId() {
    return Long.toString(accountId);
  }

  @Override
  public String action() {
    return "account.signInRefused";
  }
}
