package org.numberdesk.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.numberdesk.registrations.ReviewClock;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.InvalidFields;

/** The desk's figures as leads read them. */
@ApplicationScoped
@Transactional
public class FigureDesk {

  /** Values in a cursor of the list behind a figure. */
  static final int CURSOR = 2;

  /** Rows of the list behind a figure. */
  public static final int ROWS = 50;

  @Inject private FigureRepository figures;
  @Inject private FigureRoller roller;
  @Inject private Clock clock;

  /**
   * The figures of a period.
   *
   * @param senderType name of a sender type, or null for all
   */
  @RequiresPermission(Permission.FIGURES_VIEW)
  public FigureSheet read(LocalDate from, LocalDate until, String senderType) {
    return roller.read(from, until).of(senderType);
  }

  /**
   * Business hours promised for a decision; where sender types differ, what most of them are
   * promised.
   *
   * @param senderType name of a sender type, or null for all
   */
  @RequiresPermission(Permission.FIGURES_VIEW)
  public int promised(String senderType) {
    return roller.promised(senderType);
  }

  /** The present day of the desk. */
  @RequiresPermission(Permission.FIGURES_VIEW)
  public LocalDate today() {
    return roller.today();
  }

  /**
   * What waits in a step.
   *
   * @param status the state of the registrations
   * @param ages how many have waited up to a day, up to three, up to seven, and longer
   */
  public record Waiting(String status, long count, long oldestDays, List<Long> ages) {}

  /** What waits now, by step. */
  @RequiresPermission(Permission.FIGURES_VIEW)
  public List<Waiting> waiting(String senderType) {
    Instant now = clock.instant();
    List<Instant> limits =
        List.of(
            now.minus(Duration.ofDays(1)),
            now.minus(Duration.ofDays(3)),
            now.minus(Duration.ofDays(7)));
    List<Waiting> steps = new ArrayList<>();
    for (String status : List.of("SUBMITTED", "IN_REVIEW", "READY_FOR_CARRIER", "WITH_CARRIER")) {
      List<FigureRepository.Waiting> own =
          figures.listWaiting(status, limits).stream()
              .filter(row -> senderType == null || row.senderType().equals(senderType))
              .toList();
      long count = own.stream().mapToLong(FigureRepository.Waiting::count).sum();
      long[] older = new long[limits.size()];
      own.forEach(
          row -> {
            for (int i = 0; i < older.length; i++) {
              older[i] += row.older().get(i);
            }
          });
      long oldest =
          own.stream()
              .map(FigureRepository.Waiting::oldest)
              .min(Instant::compareTo)
              .map(since -> Duration.between(since, now).toDays())
              .orElse(0L);
      steps.add(
          new Waiting(
              status,
              count,
              oldest,
              List.of(count - older[0], older[0] - older[1], older[1] - older[2], older[2])));
    }
    return steps;
  }

  /** One case behind a figure. */
  public record Case(
      long id,
      String title,
      String organisation,
      Instant at,
      String what,
      String who,
      Duration took) {}

  /**
   * The cases behind a figure.
   *
   * @param more where the next page begins, or null
   */
  public record Cases(List<Case> rows, String more) {}

  /**
   * The cases behind a figure, the latest first.
   *
   * @param detail see {@link Measure}, or null for all
   * @param after where to go on, as an earlier answer gave it; anything else begins anew
   */
  @RequiresPermission(Permission.FIGURES_VIEW)
  public Cases behind(
      Measure measure,
      String detail,
      String senderType,
      LocalDate from,
      LocalDate until,
      String after) {
    Instant start = from.atStartOfDay(ReviewClock.DESK_ZONE).toInstant();
    Instant end = until.plusDays(1).atStartOfDay(ReviewClock.DESK_ZONE).toInstant();
    Cursor place = after == null ? null : Cursor.decode(after, CURSOR).orElse(null);
    Predicate<FigureRepository.Behind> meant = meant(measure, detail);
    List<FigureRepository.Behind> found = new ArrayList<>();
    Instant before = place == null ? null : moment(place);
    long beforeId = place == null ? 0 : Long.parseLong(place.values().get(1));
    List<FigureRepository.Behind> read;
    do {
      read =
          figures.listBehind(measure, detail, senderType, start, end, before, beforeId, ROWS + 1);
      read.stream().filter(meant).forEach(found::add);
      if (!read.isEmpty()) {
        before = read.get(read.size() - 1).at();
        beforeId = read.get(read.size() - 1).registrationId();
      }
    } while (read.size() > ROWS && found.size() <= ROWS);
    List<FigureRepository.Behind> shown = found.subList(0, Math.min(ROWS, found.size()));
    String more =
        found.size() > ROWS
            ? new Cursor(
                    List.of(
                        shown.get(ROWS - 1).at().toString(),
                        Long.toString(shown.get(ROWS - 1).registrationId())))
                .encode()
            : null;
    return new Cases(
        shown.stream()
            .map(
                row ->
                    new Case(
                        row.registrationId(),
                        row.title(),
                        row.organisation(),
                        row.at(),
                        row.what(),
                        row.who(),
                        ReviewClock.worked(row.started(), row.at())))
            .toList(),
        more);
  }

  /** What of a detail no database can tell: hours of business. */
  private Predicate<FigureRepository.Behind> meant(Measure measure, String detail) {
    if (detail == null || measure != Measure.IN_TIME && measure != Measure.HOURS) {
      return row -> true;
    }
    FigureCount count = roller.count();
    return row -> {
      Duration took = ReviewClock.worked(row.started(), row.at());
      return detail.equals(
          measure == Measure.HOURS ? FigureCount.hours(took) : count.kept(took, row.senderType()));
    };
  }

  private static Instant moment(Cursor place) {
    try {
      Long.parseLong(place.values().get(1));
      return Instant.parse(place.values().get(0));
    } catch (DateTimeException | NumberFormatException e) {
      throw new InvalidFields("after", "error.cursor");
    }
  }

  /** Whether what was rolled up agrees with a full scan of a period; what differs otherwise. */
  @RequiresPermission(Permission.FIGURES_VIEW)
  public List<String> check(LocalDate from) {
    return roller.check(from);
  }
}
