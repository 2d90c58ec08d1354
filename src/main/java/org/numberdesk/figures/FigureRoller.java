package org.numberdesk.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.registrations.PromiseDesk;
import org.numberdesk.registrations.ReviewClock;
import org.numberdesk.registrations.ReviewPromise;

/**
 * Rolls up days that are over. A figure of a day never changes afterwards: steps are written when
 * they happen.
 */
@ApplicationScoped
@Transactional
public class FigureRoller {

  /** Days in one transaction. */
  private static final int BATCH = 31;

  @Inject private FigureRepository figures;
  @Inject private PromiseDesk promises;
  @Inject private Clock clock;

  /**
   * Rolls up what is missing until yesterday.
   *
   * @return true if there may be more
   */
  public boolean roll() {
    LocalDate today = today();
    LocalDate from =
        figures
            .findLastDone()
            .map(day -> day.plusDays(1))
            .or(
                () ->
                    figures
                        .findFirst()
                        .map(first -> first.atZone(ReviewClock.DESK_ZONE).toLocalDate()))
            .orElse(today);
    LocalDate until = from.plusDays(BATCH).isBefore(today) ? from.plusDays(BATCH) : today;
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      figures.keep(day, scan(day, day));
      figures.done(day);
    }
    return until.isBefore(today);
  }

  /** The figures of a period from the truth, both days included. */
  FigureSheet scan(LocalDate from, LocalDate until) {
    Instant start = from.atStartOfDay(ReviewClock.DESK_ZONE).toInstant();
    Instant end = until.plusDays(1).atStartOfDay(ReviewClock.DESK_ZONE).toInstant();
    return count().of(figures.listSpans(start, end), figures.listSteps(start, end));
  }

  /** A count by what is promised now. */
  FigureCount count() {
    return new FigureCount(promised());
  }

  /** The figures of a period: rolled up where a day is over, today from the truth. */
  FigureSheet read(LocalDate from, LocalDate until) {
    LocalDate last = figures.findLastDone().orElse(LocalDate.MIN);
    Map<Figure, Long> all = new HashMap<>(figures.read(from, until).amounts());
    if (last.isBefore(until)) {
      LocalDate missing = last.isBefore(from) ? from : last.plusDays(1);
      all.putAll(scan(missing, until).amounts());
    }
    return new FigureSheet(all);
  }

  /** Where what was rolled up and a full scan differ; empty where they agree. */
  List<String> check(LocalDate from) {
    LocalDate last = figures.findLastDone().orElse(from);
    return figures.read(from, last).differences(scan(from, last));
  }

  LocalDate today() {
    return clock.instant().atZone(ReviewClock.DESK_ZONE).toLocalDate();
  }

  int promised(String senderType) {
    Map<String, Integer> hours = promised();
    return senderType == null
        ? hours.values().stream().sorted().skip(hours.size() / 2L).findFirst().orElse(0)
        : hours.getOrDefault(senderType, 0);
  }

  private Map<String, Integer> promised() {
    Map<String, Integer> hours = new HashMap<>();
    promises.list().stream()
        .filter(promise -> promise.step() == ReviewPromise.Step.DECIDE)
        .forEach(promise -> hours.put(promise.senderType().name(), promise.hours()));
    return hours;
  }
}
