package org.numberdesk.numbers;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** Somebody changed a number's label, notes or tags. */
public record NumberDescribed(Long organisationId, String e164, List<Change> changes)
    implements DomainEvent {

  @Override
  public String subject() {
    return "number";
  }

  @Override
  public String subjectId() {
    return e164;
  }

  @Override
  public String action() {
    return "number.describe";
  }
}
