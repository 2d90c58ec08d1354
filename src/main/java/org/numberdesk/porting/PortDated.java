package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedSource;
import org.numberdesk.shared.dated.DatedTone;

/** Puts port windows on the calendar: confirmed ones as outages, wished ones as plans. */
@ApplicationScoped
public class PortDated implements DatedSource {

  private static final int MOST = 300;

  @Inject private PortWindowRepository orders;
  @Inject private Clock clock;

  @Override
  public List<DatedItem> between(long organisationId, LocalDate from, LocalDate to, ZoneId zone) {
    Instant first = from.atStartOfDay(zone).toInstant();
    Instant last = to.plusDays(1).atStartOfDay(zone).toInstant();
    Instant now = clock.instant();
    List<DatedItem> items = new ArrayList<>();
    for (PortOrder order : orders.listStarting(Scope.of(organisationId), first, last, MOST)) {
      PortStatus status = order.status(now);
      if (!status.terminal()) {
        items.add(item(order, status));
      }
    }
    return items;
  }

  private static DatedItem item(PortOrder order, PortStatus status) {
    boolean confirmed = status.dated();
    String kind = confirmed ? "PORT" : "PORT_WISHED";
    return DatedItem.at(
            "port-" + order.id(),
            kind,
            order.plannedStart(),
            Words.of("porting.dated." + kind, order.losingCarrier()),
            Words.of("porting.dated." + kind + ".text"),
            "/porting/" + order.id(),
            order.organisationId(),
            confirmed ? DatedTone.OUTAGE : DatedTone.PLANNED,
            order.numberCount(),
            order.version())
        .until(order.likelyEnd());
  }
}
