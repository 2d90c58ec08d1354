package org.numberdesk.loa;

import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.DomainEvent;

/**
 * A request made a move.
 *
 * @param title the subscriber and how many numbers
 * @param code under which a carrier refused, or null
 */
public record LoaMoved(
    long requestId,
    Long organisationId,
    String title,
    LoaMove move,
    LoaStatus from,
    LoaStatus to,
    String code,
    String comment)
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
    return "loa." + move.path();
  }

  @Override
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (from != to) {
      changes.add(new Change("status", from.name(), to.name()));
    }
    if (code != null) {
      changes.add(new Change("code", null, code));
    }
    return changes;
  }
}
