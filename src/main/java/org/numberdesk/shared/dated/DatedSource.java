package org.numberdesk.shared.dated;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A part of the portal that has dates of its own: clocks, ends, windows. A CDI bean that implements
 * this is asked by the calendar, the feed and the reminders; it asks nothing about permissions.
 */
public interface DatedSource {

  /**
   * The dated things of one organisation whose day lies in a span, both ends included, in any
   * order. What no longer matters (done, withdrawn) is left out. At most some hundreds; one query,
   * served by an index.
   *
   * @param organisationId whose; never of others
   * @param zone in which an instant falls on a day
   */
  List<DatedItem> between(long organisationId, LocalDate from, LocalDate to, ZoneId zone);
}
