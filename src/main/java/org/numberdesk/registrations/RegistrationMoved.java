package org.numberdesk.registrations;

import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** A registration made a move. */
public record RegistrationMoved(
    long registrationId,
    Long organisationId,
    String title,
    RegistrationMove move,
    RegistrationStatus from,
    RegistrationStatus to,
    List<DecisionReason> reasons,
    Long holder)
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
    return "registration." + move.path();
  }

  @Override
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (from != to) {
      changes.add(new Change("status", from == null ? null : from.name(), to.name()));
    }
    reasons.forEach(
        reason -> changes.add(new Change("reason." + reason.field(), null, reason.code())));
    return changes;
  }
}
