package org.numberdesk.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.numberdesk.porting.OutageForecast.Forecast;
import org.numberdesk.porting.PortCalendar.Question;
import org.numberdesk.shared.BusinessCalendar;

class PortProposalsTest {

  private static final String[] CARRIERS = {
    "Ziply", "T-Mobile", "Telnyx", "Rogers", "BT", "Corner Telecom"
  };
  private static final String[] ZONES = {
    "America/Boise", "America/New_York", "Pacific/Honolulu", "Europe/London", "Asia/Kolkata"
  };

  /** Open from so many to so many on some days. */
  private record Hours(ZoneId zone, Map<DayOfWeek, LocalTime[]> days) implements CustomerHours {

    @Override
    public long openMinutes(Instant from, Instant to) {
      long minutes = 0;
      LocalDate last = to.atZone(zone).toLocalDate();
      for (LocalDate day = from.atZone(zone).toLocalDate();
          !day.isAfter(last);
          day = day.plusDays(1)) {
        LocalTime[] times = days.get(day.getDayOfWeek());
        if (times != null) {
          long open =
              Math.max(from.getEpochSecond(), day.atTime(times[0]).atZone(zone).toEpochSecond());
          long close =
              Math.min(to.getEpochSecond(), day.atTime(times[1]).atZone(zone).toEpochSecond());
          minutes += Math.max(0, close - open) / 60;
        }
      }
      return minutes;
    }

    static Hours random(Random random, ZoneId zone) {
      Map<DayOfWeek, LocalTime[]> days = new EnumMap<>(DayOfWeek.class);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.getValue() < 6 || random.nextInt(4) == 0) {
          int open = 6 + random.nextInt(6);
          days.put(
              day,
              new LocalTime[] {
                LocalTime.of(open, 0), LocalTime.of(open + 1 + random.nextInt(11), 0)
              });
        }
      }
      return new Hours(zone, days);
    }
  }

  @Test
  void theFirstProposalIsAsGoodAsTheBestOfAllSlots() {
    PortCalendar calendar = new PortCalendar(PortRules.delivered(), new BusinessCalendar());
    Random random = new Random(11);
    int compared = 0;
    for (int customer = 0; customer < 200; customer++) {
      ZoneId zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
      String carrier = CARRIERS[random.nextInt(CARRIERS.length)];
      LocalDate today = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(700));
      Set<LocalDate> blackout = new HashSet<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        blackout.add(today.plusDays(random.nextInt(30)));
      }
      List<TakenWindow> taken = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        Instant start =
            today
                .plusDays(random.nextInt(28))
                .atTime(random.nextInt(24), 0)
                .atZone(zone)
                .toInstant();
        taken.add(
            new TakenWindow(start, start.plus(Duration.ofHours(random.nextInt(60))), "Other"));
      }
      Question q =
          new Question(
              today,
              zone,
              carrier,
              carrier.equals("BT") ? "GB" : carrier.equals("Rogers") ? "CA" : "US",
              PortNumberType.LOCAL,
              blackout,
              taken);
      Forecast forecast =
          new OutageForecast(List.of())
              .of(carrier, q.country(), q.type(), SmsPlan.values()[random.nextInt(3)]);
      Hours hours = Hours.random(random, zone);
      LocalDate from = today.plusDays(random.nextInt(10));
      LocalDate to = from.plusDays(9);
      PortProposals.Answer answer =
          new PortProposals(calendar, hours).between(q, forecast, from, to);
      assertEquals(10, answer.windows().size() + answer.refused().size());
      long best = bestOfAll(calendar, q, forecast, hours, from, to);
      if (best >= 0) {
        compared++;
        assertTrue(answer.windows().get(0).overlap() <= best, "customer " + customer);
      }
    }
    assertTrue(compared > 150, "most customers have an allowed slot: " + compared);
  }

  /** Asks of every half hour whether it is allowed, date by date or not. */
  private static long bestOfAll(
      PortCalendar calendar,
      Question q,
      Forecast forecast,
      CustomerHours hours,
      LocalDate from,
      LocalDate to) {
    long best = -1;
    Instant end = to.plusDays(1).atStartOfDay(q.zone()).toInstant();
    for (Instant at = from.atStartOfDay(q.zone()).toInstant();
        at.isBefore(end);
        at = at.plus(Duration.ofMinutes(PortCalendar.STEP_MINUTES))) {
      if (calendar.refuse(q, at.atZone(q.zone())).isEmpty()) {
        long overlap = hours.openMinutes(at, forecast.likelyEnd(at));
        best = best < 0 ? overlap : Math.min(best, overlap);
      }
    }
    return best;
  }
}
