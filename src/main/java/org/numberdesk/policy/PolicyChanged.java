package org.numberdesk.policy;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** A lead changed what the vendor refuses. */
public record PolicyChanged(long editionId, List<Change> changes) implements DomainEvent {

  @Override
  public Long organisationId() {
    return null;
  }

  @Override
  public String subject() {
    return "policy";
  }

  @Override
  public String subjectId() {
    return Long.toString(editionId);
  }

  @Override
  public String action() {
    return "policy.change";
  }
}
