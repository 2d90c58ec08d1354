package org.numberdesk.registrations.brands;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** A brand came into the book, got another edition, or left it. */
record BrandKept(long brandId, Long organisationId, String action, List<Change> changes)
    implements DomainEvent {

  @Override
  public String subject() {
    return "brand";
  }

  @Override
  public String subjectId() {
    return Long.toString(brandId);
  }
}
