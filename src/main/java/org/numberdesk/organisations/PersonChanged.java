package org.numberdesk.organisations;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/**
 * Something about a person changed; {@code what} is {@code role}, {@code join}, {@code password}.
 */
public record PersonChanged(Long organisationId, long accountId, String what, List<Change> changes)
    implements DomainEvent {

  PersonChanged(Long organisationId, long accountId, String what, Change... changes) {
    this(organisationId, accountId, what, List.of(changes));
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
    return "account." + what;
  }
}
