package org.numberdesk.registrations;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.shared.BusinessCalendar;
import org.numberdesk.shared.Json;

/**
 * How long carriers usually take with a filing, as they or vendors published it; dated data with
 * sources.
 */
@ApplicationScoped
public class CarrierTimes {

  private static final String FILE = "carrier-times.json";

  /**
   * One published time.
   *
   * @param businessDays of the United States
   */
  public record CarrierTime(
      SenderType senderType, int businessDays, String source, LocalDate checked) {}

  private final BusinessCalendar calendar = new BusinessCalendar();
  private Map<SenderType, CarrierTime> times;

  @PostConstruct
  void read() {
    try (InputStream in = CarrierTimes.class.getResourceAsStream(FILE)) {
      times =
          Json.MAPPER.readValue(in, new TypeReference<List<CarrierTime>>() {}).stream()
              .collect(Collectors.toMap(CarrierTime::senderType, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Calendar days the carriers usually take, 0 where nothing is published. */
  int usualDays(SenderType type) {
    CarrierTime time = times.get(type);
    return time == null ? 0 : time.businessDays() * 7 / 5;
  }

  /** When an answer is likely, or null where nothing is published. */
  Instant likelyAnswer(SenderType type, Instant sent) {
    CarrierTime time = times.get(type);
    if (time == null || sent == null) {
      return null;
    }
    LocalDate day = sent.atZone(ZoneOffset.UTC).toLocalDate();
    return calendar
        .plus(day, time.businessDays(), "US")
        .atStartOfDay(ReviewClock.DESK_ZONE)
        .plusHours(17)
        .toInstant();
  }
}
