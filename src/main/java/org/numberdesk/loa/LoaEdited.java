package org.numberdesk.loa;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** The form of a request was written. Its changes never hold a PIN. */
public record LoaEdited(long requestId, Long organisationId, boolean created, List<Change> changes)
    implements DomainEvent {

  @Override
  public String subject() {
    return "loa";
  }

  @Override
  public String subjectId() {
    return Long.toString(requestId);
  }

  @Override
  public String action() {
    return created ? "loa.create" : "loa.edit";
  }
}
