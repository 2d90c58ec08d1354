package org.numberdesk.registrations;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** The text of a registration was written. */
public record RegistrationEdited(
    long registrationId, Long organisationId, boolean created, List<Change> changes)
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
    return created ? "registration.create" : "registration.edit";
  }
}
