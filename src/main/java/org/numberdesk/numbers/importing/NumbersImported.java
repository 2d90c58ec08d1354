package org.numberdesk.numbers.importing;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** An import reached its end. */
public record NumbersImported(Long organisationId, long importId, int imported, int updated)
    implements DomainEvent {

  @Override
  public String subject() {
    return "import";
  }

  @Override
  public String subjectId() {
    return Long.toString(importId);
  }

  @Override
  public String action() {
    return "numbers.import";
  }

  @Override
  public List<Change> changes() {
    return List.of(
        new Change("imported", null, Integer.toString(imported)),
        new Change("updated", null, Integer.toString(updated)));
  }
}
