package org.numberdesk.organisations;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/**
 * Something of an organisation's profile changed; {@code what} is {@code hours}, {@code site.add}.
 */
public record OrganisationChanged(Long organisationId, String what, List<Change> changes)
    implements DomainEvent {

  @Override
  public String subject() {
    return "organisation";
  }

  @Override
  public String subjectId() {
    return Long.toString(organisationId);
  }

  @Override
  public String action() {
    return "organisation." + what;
  }
}
