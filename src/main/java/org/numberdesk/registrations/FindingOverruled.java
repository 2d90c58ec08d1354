package org.numberdesk.registrations;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** Staff overruled a finding for a registration, or took that back. */
public record FindingOverruled(
    long registrationId, Long organisationId, String title, Overrule overrule, boolean lifted)
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
    return lifted ? "registration.lift-overrule" : "registration.overrule";
  }

  @Override
  public List<Change> changes() {
    String what = overrule.code() + " " + overrule.field();
    return List.of(
        lifted
            ? new Change(what, overrule.reason(), null)
            : new Change(what, null, overrule.reason()));
  }
}
