package org.numberdesk.numbers.usage;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** What uses which number was read from the contact centre anew. */
public record UsageRead(Long organisationId, List<UsageDesk.Taken> taken) implements DomainEvent {

  @Override
  public String subject() {
    return "numberUsage";
  }

  @Override
  public String subjectId() {
    return organisationId.toString();
  }

  @Override
  public String action() {
    return "numbers.usage";
  }

  @Override
  public List<Change> changes() {
    return taken.stream()
        .map(one -> new Change(one.source().name(), null, one.things() + " using " + one.numbers()))
        .toList();
  }
}
