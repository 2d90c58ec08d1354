package org.numberdesk.porting;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** The text of a port order was written; which fields changed, never what a secret is. */
public record PortEdited(long orderId, Long organisationId, boolean created, List<Change> changes)
    implements DomainEvent {

  @Override
  public String subject() {
    return "port";
  }

  @Override
  public String subjectId() {
    return Long.toString(orderId);
  }

  @Override
  public String action() {
    return created ? "port.create" : "port.edit";
  }
}
