package org.numberdesk.porting;

import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.DomainEvent;

/**
 * A port order made a move.
 *
 * @param code the carrier's reason, or null
 * @param remark in the mover's words, or null
 */
public record PortMoved(
    long orderId,
    Long organisationId,
    String title,
    PortMove move,
    PortStatus from,
    PortStatus to,
    String code,
    String remark)
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
    return "port." + move.path();
  }

  @Override
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (from != to) {
      changes.add(new Change("status", from == null ? null : from.name(), to.name()));
    }
    if (code != null) {
      changes.add(new Change("code", null, code));
    }
    return changes;
  }
}
