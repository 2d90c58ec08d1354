package org.numberdesk.deadlines;

import java.util.List;
import java.util.Locale;
import org.numberdesk.shared.DomainEvent;

/** Staff changed a dated rule. */
public record DeadlineChanged(String key, Action what, List<Change> changed)
    implements DomainEvent {

  /** What they did. */
  public enum Action {
    ADD,
    CORRECT,
    MOVE,
    VACATE,
    CHECK,
    BEGIN
  }

  @Override
  public Long organisationId() {
    return null;
  }

  @Override
  public String subject() {
    return "deadline";
  }

  @Override
  public String subjectId() {
    return key;
  }

  @Override
  public String action() {
    return "deadline." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Change> changes() {
    return changed;
  }
}
