package org.numberdesk.deadlines;

import java.time.LocalDate;

/** The rules that come with the portal, for tests of other parts. */
public final class DeliveredRules {

  private DeliveredRules() {}

  public static RegulatoryDeadline get(String key) {
    return DeadlineSeed.entries().stream()
        .filter(entry -> entry.id().equals(key))
        .map(entry -> new RegulatoryDeadline(entry, LocalDate.of(2026, 11, 27)))
        .findFirst()
        .orElseThrow();
  }
}
