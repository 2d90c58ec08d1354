package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.numberdesk.shared.BusinessCalendar;

/**
 * When staff promised to have decided: so many business hours after a submission, in the desk's own
 * zone.
 */
@ApplicationScoped
public class ReviewClock {

  /** Where the desk works. */
  public static final ZoneId DESK_ZONE = ZoneId.of("America/New_York");

  private static final String DESK_COUNTRY = "US";
  private static final LocalTime OPEN = LocalTime.of(9, 0);
  private static final LocalTime CLOSE = LocalTime.of(17, 0);

  private final BusinessCalendar calendar = new BusinessCalendar();

  /** The promise, or the end of the carrier's clock for a second try where that comes first. */
  Instant due(Registration registration, Instant from) {
    Instant promised =
        calendar.due(
            from,
            ReviewPromise.of(registration.senderType()),
            DESK_ZONE,
            OPEN,
            CLOSE,
            DESK_COUNTRY);
    Instant clock = registration.resubmitBy();
    return clock != null && clock.isAfter(from) && clock.isBefore(promised) ? clock : promised;
  }
}
