package org.numberdesk.porting.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.numberdesk.porting.OutageView;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortStatus;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/**
 * One line of the list of port orders.
 *
 * @param when the confirmed or wished date, or an empty text
 * @param until what is said of its end
 */
public record PortRow(
    String link,
    String title,
    String organisation,
    String status,
    String since,
    String when,
    String until,
    String next,
    boolean overrun)
    implements Serializable {

  static PortRow of(PortOrder order, String organisation, ZoneId zone, Instant now) {
    PortStatus status = order.status(now);
    boolean overrun = OutageView.of(order, now) == OutageView.OVERRUN;
    return new PortRow(
        "/porting/" + order.id(),
        order.title(),
        organisation,
        status.name(),
        Words.of("porting.list.since", Dates.date(order.statusSince(), zone)),
        when(order, status, zone),
        order.plannedStart() == null || status.terminal() || order.actualEnd() != null
            ? ""
            : Words.of("porting.list.until", Dates.dateTime(order.likelyEnd(), zone)),
        overrun ? Words.of("porting.next.overrun") : Words.of("porting.next." + status.name()),
        overrun);
  }

  private static String when(PortOrder order, PortStatus status, ZoneId zone) {
    if (order.plannedStart() == null) {
      return "";
    }
    String at = Dates.dateTime(order.plannedStart(), zone);
    return status.dated() || order.focAt() != null ? at : Words.of("porting.list.wished", at);
  }
}
