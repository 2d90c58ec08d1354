package org.numberdesk.porting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.numberdesk.porting.OutageForecast.Forecast;
import org.numberdesk.porting.OutageForecast.Pause;
import org.numberdesk.porting.PortCalendar.Question;

/**
 * The allowed moments of a span of days, the best first: least of the likely pause in opening
 * hours, then least of the worst one, then the earliest. One moment for each date.
 */
public final class PortProposals {

  private static final Comparator<PortWindow> BEST =
      Comparator.comparingLong(PortWindow::overlap)
          .thenComparingLong(PortWindow::worstOverlap)
          .thenComparing(PortWindow::start);

  private final PortCalendar calendar;
  private final CustomerHours hours;

  public PortProposals(PortCalendar calendar, CustomerHours hours) {
    this.calendar = calendar;
    this.hours = hours;
  }

  /** A date that cannot be, and its first reason. */
  public record Refused(LocalDate date, DateRefusal why) {}

  /** Every date of a span, offered or refused once. */
  public record Answer(List<PortWindow> windows, List<Refused> refused) {}

  /**
   * All dates from one to another.
   *
   * @param to the last date, included
   */
  public Answer between(Question q, Forecast forecast, LocalDate from, LocalDate to) {
    List<PortWindow> windows = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      Optional<DateRefusal> why = calendar.refuse(q, date);
      if (why.isPresent()) {
        refused.add(new Refused(date, why.get()));
      } else {
        calendar.slots(q, date).stream()
            .map(start -> window(start, forecast))
            .min(BEST)
            .ifPresent(windows::add);
      }
    }
    windows.sort(BEST);
    return new Answer(List.copyOf(windows), List.copyOf(refused));
  }

  /** What a moment would cost. */
  public PortWindow window(ZonedDateTime start, Forecast forecast) {
    Pause pause = forecast.shown();
    ZonedDateTime likely = later(start, pause.likely());
    ZonedDateTime worst = later(start, pause.worst());
    long overlap = hours.openMinutes(start.toInstant(), likely.toInstant());
    long whole = Math.max(1, pause.likely().toMinutes());
    return new PortWindow(
        start,
        later(start, forecast.voice().likely()),
        later(start, pause.expected()),
        likely,
        worst,
        overlap,
        hours.openMinutes(start.toInstant(), worst.toInstant()),
        (int) Math.round(100.0 * (whole - Math.min(overlap, whole)) / whole));
  }

  private static ZonedDateTime later(ZonedDateTime start, Duration by) {
    return start.toInstant().plus(by).atZone(start.getZone());
  }
}
