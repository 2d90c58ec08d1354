package org.numberdesk.porting;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of a day in which a carrier moves numbers.
 *
 * @param zone whose wall clock they are
 * @param close the first moment outside; midnight is the end of the day
 */
public record CarrierHours(LocalTime open, LocalTime close, ZoneId zone) {

  /**
   * Reads {@code 06:00-22:00 America/New_York}.
   *
   * @param otherwise the zone where the text names none
   * @throws java.time.DateTimeException if it cannot be read
   */
  public static CarrierHours parse(String text, ZoneId otherwise) {
    String[] parts = text.strip().split("\\s+", 2);
    String[] times = parts[0].split("-", 2);
    return new CarrierHours(
        LocalTime.parse(times[0]),
        LocalTime.parse(times.length < 2 ? "" : times[1]),
        parts.length < 2 ? otherwise : ZoneId.of(parts[1]));
  }

  boolean contains(ZonedDateTime moment) {
    LocalTime there = moment.withZoneSameInstant(zone).toLocalTime();
    return !there.isBefore(open) && (close.equals(LocalTime.MIDNIGHT) || there.isBefore(close));
  }

  @Override
  public String toString() {
    return open + "–" + close;
  }
}
