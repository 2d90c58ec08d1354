package org.numberdesk.organisations;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/**
 * Somebody no longer works here. Features hand over what that person held.
 *
 * @param organisationId what they left; null for the staff
 * @param successorId who takes their open work, or null for whoever is next
 */
public record PersonLeft(Long organisationId, long accountId, Long successorId)
    implements DomainEvent {

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
    return "account.deactivate";
  }

  @Override
  public List<Change> changes() {
    return successorId == null
        ? List.of()
        : List.of(new Change("successor", null, Long.toString(successorId)));
  }
}
