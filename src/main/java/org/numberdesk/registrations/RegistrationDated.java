package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedSource;
import org.numberdesk.shared.dated.DatedTone;

/**
 * Puts the clocks of registrations on the calendar: until when a rejected filing keeps its place,
 * until when a notice has to be answered, when an approval ends.
 */
@ApplicationScoped
public class RegistrationDated implements DatedSource {

  @Inject private RegistrationBoardRepository registrations;

  @Override
  public List<DatedItem> between(long organisationId, LocalDate from, LocalDate to, ZoneId zone) {
    Instant start = from.atStartOfDay(zone).toInstant();
    Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
    List<DatedItem> dated = new ArrayList<>();
    for (Registration one : registrations.listDated(organisationId, start, end)) {
      if (one.storedStatus() == RegistrationStatus.CARRIER_REJECTED) {
        add(dated, one, "RESUBMISSION", one.resubmitBy(), start, end);
      } else {
        add(dated, one, "NOTICE", one.cureBy(), start, end);
        add(dated, one, "EXPIRY", one.expiresAt(), start, end);
      }
    }
    return dated;
  }

  private static void add(
      List<DatedItem> dated,
      Registration one,
      String kind,
      Instant at,
      Instant start,
      Instant end) {
    if (at == null || at.isBefore(start) || !at.isBefore(end)) {
      return;
    }
    dated.add(
        DatedItem.at(
            "registration-" + one.id() + "-" + kind.toLowerCase(java.util.Locale.ROOT),
            kind,
            at,
            Words.of("dated." + kind + ".title", one.title()),
            Words.of("dated." + kind + ".text"),
            "/registrations/" + one.id(),
            one.organisationId(),
            DatedTone.ENDS,
            one.numberCount(),
            one.version()));
  }
}
