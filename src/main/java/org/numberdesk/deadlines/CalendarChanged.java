package org.numberdesk.deadlines;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** Somebody made or revoked a calendar subscription. Tells its name, never its address. */
public record CalendarChanged(Long organisationId, long id, String name, boolean made)
    implements DomainEvent {

  @Override
  public String subject() {
    return "calendar";
  }

  @Override
  public String subjectId() {
    return Long.toString(id);
  }

  @Override
  public String action() {
    return made ? "calendar.subscribe" : "calendar.revoke";
  }

  @Override
  public List<Change> changes() {
    return List.of(new Change("name", made ? null : name, made ? name : null));
  }
}
