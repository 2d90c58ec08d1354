package org.numberdesk.registrations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A moment as people and programs give it: an instant with its offset, or a day, which is meant to
 * its end in a zone.
 */
final class Moments {

  private Moments() {}

  static Optional<Instant> parse(String text, ZoneId zone) {
    try {
      return Optional.of(
          text.indexOf('T') > 0
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
