package org.numberdesk.organisations;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** A lead changed what letters and mails say of the vendor. */
public record VendorChanged(List<Change> changes) implements DomainEvent {

  @Override
  public Long organisationId() {
    return null;
  }

  @Override
  public String subject() {
    return "vendor";
  }

  @Override
  public String subjectId() {
    return "profile";
  }

  @Override
  public String action() {
    return "vendor.change";
  }
}
