package org.numberdesk.registrations;

import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** What one carrier of several says of a registration was noted. */
public record CarrierNoted(
    long registrationId,
    Long organisationId,
    String carrier,
    CarrierAnswer.Status before,
    CarrierAnswer.Status after,
    String code)
    implements DomainEvent {

  @Override
  public String subject() {
    return "registration";
  }

  @Override
  public String subjectId() {
    return Long.toString(registrationId);
  }

  @Override
  public String action() {
    return "registration.carrier";
  }

  @Override
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(carrier, before == null ? null : before.name(), after.name()));
    if (code != null) {
      changes.add(new Change(carrier + ".code", null, code));
    }
    return changes;
  }
}
