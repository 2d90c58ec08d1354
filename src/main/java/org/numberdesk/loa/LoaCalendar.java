package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedSource;
import org.numberdesk.shared.dated.DatedTone;

/** Puts what is dated about requests on the calendar: cut-overs, letters and questions that end. */
@ApplicationScoped
public class LoaCalendar implements DatedSource {

  @Inject private LoaRepository requests;
  @Inject private Clock clock;

  @Override
  public List<DatedItem> between(long organisationId, LocalDate from, LocalDate to, ZoneId zone) {
    Instant first = from.atStartOfDay(zone).toInstant();
    Instant last = to.plusDays(1).atStartOfDay(zone).toInstant();
    Instant now = clock.instant();
    List<DatedItem> items = new ArrayList<>();
    for (LoaRequest request : requests.listDated(organisationId, first, last)) {
      LoaStatus status = request.status(now);
      Instant ends = request.clockAt();
      if (ends != null && !status.terminal() && !ends.isBefore(first) && ends.isBefore(last)) {
        items.add(item(request, kind(status), ends, DatedTone.ENDS));
      }
      LoaOutage outage = request.outage(now);
      boolean moving = outage != null && LoaStatus.CUTTING_OVER.contains(status);
      if (moving && !outage.start().isBefore(first) && outage.start().isBefore(last)) {
        items.add(
            item(request, "LOA_CUTOVER", outage.start(), DatedTone.OUTAGE)
                .until(outage.likelyEnd()));
      }
    }
    return items;
  }

  private static String kind(LoaStatus status) {
    return switch (status) {
      case NEEDS_INFO -> "LOA_ANSWER";
      case AWAITING_SIGNATURE -> "LOA_LINK";
      default -> "LOA_LETTER";
    };
  }

  private static DatedItem item(LoaRequest request, String kind, Instant at, DatedTone tone) {
    return DatedItem.at(
        "loa-" + request.id() + "-" + kind.substring(4).toLowerCase(java.util.Locale.ROOT),
        kind,
        at,
        Words.of("loa.dated." + kind, request.customerName()),
        Words.of("loa.dated." + kind + ".text"),
        "/loa/" + request.id(),
        request.organisationId(),
        tone,
        request.numberCount(),
        request.version());
  }
}
