package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.numberdesk.shared.BusinessCalendar;

/**
 * When staff promised a step: so many business hours after it fell to them, in the desk's own zone.
 */
@ApplicationScoped
public class ReviewClock {

  /** Where the desk works. */
  public static final ZoneId DESK_ZONE = ZoneId.of("America/New_York");

  private static final String DESK_COUNTRY = "US";
  private static final LocalTime OPEN = LocalTime.of(9, 0);
  private static final LocalTime CLOSE = LocalTime.of(17, 0);
  private static final BusinessCalendar CALENDAR = new BusinessCalendar();

  @Inject private ReviewPromiseRepository promises;
  @Inject private CarrierTimes carrierTimes;

  /** Promises a step that falls to staff now; the case takes its place in the queue by it. */
  void promise(Registration registration, ReviewPromise.Step step, Instant from) {
    registration.promise(due(registration, step, from), carrierDays(registration));
  }

  /** The customer wishes another day; what is promised stays. */
  void wish(Registration registration, LocalDate day) {
    registration.wish(day, carrierDays(registration));
  }

  private int carrierDays(Registration registration) {
    return carrierTimes.usualDays(registration.senderType());
  }

  /** The promise for a step that fell to staff, with the carrier's clock where that ends sooner. */
  Instant due(Registration registration, ReviewPromise.Step step, Instant from) {
    Duration hours =
        promises
            .find(registration.senderType(), step)
            .map(promise -> Duration.ofHours(promise.hours()))
            .orElse(Duration.ofHours(16));
    return earlier(promised(hours, from), registration.resubmitBy(), from);
  }

  /** So many business hours of the desk after an instant. */
  static Instant promised(Duration hours, Instant from) {
    return CALENDAR.due(from, hours, DESK_ZONE, OPEN, CLOSE, DESK_COUNTRY);
  }

  /** How many business hours of the desk lie between two instants. */
  public static Duration worked(Instant from, Instant to) {
    return CALENDAR.businessTimeBetween(from, to, DESK_ZONE, OPEN, CLOSE, DESK_COUNTRY);
  }

  /** A carrier's clock that still runs outweighs a promise that ends after it. */
  static Instant earlier(Instant promised, Instant clock, Instant from) {
    return clock != null && clock.isAfter(from) && clock.isBefore(promised) ? clock : promised;
  }
}
