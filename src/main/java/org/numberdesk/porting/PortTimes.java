package org.numberdesk.porting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.numberdesk.shared.FieldError;

/** Wall-clock dates and times of a zone, as customers and carriers write them. */
final class PortTimes {

  private static final String DATE = "error.field.date";

  private PortTimes() {}

  /** Whether each part can be read; absent parts are no mistake. */
  static void check(PortText.Desired desired, List<FieldError> errors) {
    read("desired.date", desired.date(), LocalDate::parse, DATE, errors);
    read("desired.from", desired.from(), LocalTime::parse, "porting.error.time", errors);
    read("desired.zone", desired.zone(), ZoneId::of, "porting.error.zone", errors);
  }

  interface Reader<T> {
    T read(String text);
  }

  /** The value, or null with an error where it cannot be read. */
  static <T> T read(
      String field, String text, Reader<T> reader, String key, List<FieldError> errors) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return reader.read(text.strip());
    } catch (DateTimeException e) {
      errors.add(FieldError.of(field, key));
      return null;
    }
  }

  /** The same where it must be there. */
  static <T> T required(
      String field, String text, Reader<T> reader, String key, List<FieldError> errors) {
    if (text == null || text.isBlank()) {
      errors.add(FieldError.of(field, "error.field.required"));
      return null;
    }
    return read(field, text, reader, key, errors);
  }

  /** A moment of the wall clock, or null with an error where the clocks leave it out. */
  static ZonedDateTime moment(
      String field, LocalDateTime local, ZoneId zone, List<FieldError> errors) {
    if (local == null || zone == null) {
      return null;
    }
    ZonedDateTime moment = local.atZone(zone);
    if (!moment.toLocalDateTime().equals(local)) {
      errors.add(FieldError.of(field, "porting.error.clockLeavesOut"));
      return null;
    }
    return moment;
  }

  /** The wish, where it names a date; readable by {@link #check}. */
  static Optional<LocalDate> date(PortText.Desired desired) {
    return desired == null || desired.date() == null || desired.date().isBlank()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(desired.date().strip()));
  }

  static Optional<LocalTime> time(PortText.Desired desired) {
    return desired == null || desired.from() == null || desired.from().isBlank()
        ? Optional.empty()
        : Optional.of(LocalTime.parse(desired.from().strip()));
  }

  static ZoneId zone(PortText.Desired desired, ZoneId otherwise) {
    return desired == null || desired.zone() == null || desired.zone().isBlank()
        ? otherwise
        : ZoneId.of(desired.zone().strip());
  }
}
