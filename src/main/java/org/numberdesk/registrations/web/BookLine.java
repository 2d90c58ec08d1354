package org.numberdesk.registrations.web;

import java.io.Serializable;
import org.numberdesk.registrations.brands.BrandDesk;
import org.numberdesk.shared.Words;

/** A brand of the book in a list. */
public record BookLine(long id, String name, String legalName, int edition, long uses)
    implements Serializable {

  static BookLine of(BrandDesk.Entry entry) {
    return new BookLine(
        entry.brand().id(),
        entry.brand().name(),
        entry.answers().legalName() == null ? "" : entry.answers().legalName(),
        entry.brand().edition(),
        entry.uses());
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** Its edition and how often it is used. */
  public String getState() {
    return Words.of("registrations.brands.state", edition, uses);
  }
}
