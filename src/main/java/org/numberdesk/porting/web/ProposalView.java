package org.numberdesk.porting.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.numberdesk.porting.PortWindow;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** One proposed moment: its three ends, and a strip of the week it lies in. */
public class ProposalView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DAY_WIDTH = 44;
  private static final int WEEK_MINUTES = 7 * 24 * 60;
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private final int rank;
  private final ZonedDateTime start;
  private final long overlap;
  private final long worstOverlap;
  private final String expected;
  private final String likely;
  private final String worst;
  private final double x;
  private final double widthExpected;
  private final double widthLikely;
  private final double widthWorst;
  private final ArrayList<Day> days = new ArrayList<>();

  /** One day of the strip. */
  public record Day(String word, int x, int middle, int openX, boolean open)
      implements Serializable {}

  ProposalView(int rank, PortWindow window) {
    this.rank = rank;
    start = window.start();
    overlap = window.overlap();
    worstOverlap = window.worstOverlap();
    expected = Dates.dateTime(window.expectedEnd().toInstant(), start.getZone());
    likely = Dates.dateTime(window.likelyEnd().toInstant(), start.getZone());
    worst = Dates.dateTime(window.worstEnd().toInstant(), start.getZone());
    LocalDate monday = start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (start.getDayOfWeek().getValue() > 4) {
      monday = start.toLocalDate().minusDays(2);
    }
    ZonedDateTime first = monday.atStartOfDay(start.getZone());
    x = place(first, start);
    widthExpected = width(first, window.expectedEnd());
    widthLikely = width(first, window.likelyEnd());
    widthWorst = width(first, window.worstEnd());
    for (int i = 0; i < 7; i++) {
      LocalDate day = monday.plusDays(i);
      days.add(
          new Day(
              day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH),
              i * DAY_WIDTH,
              i * DAY_WIDTH + DAY_WIDTH / 2,
              i * DAY_WIDTH + 16,
              day.getDayOfWeek().getValue() < 6));
    }
  }

  private static double place(ZonedDateTime first, ZonedDateTime at) {
    double minutes = Duration.between(first, at).toMinutes();
    return Math.round(
            Math.max(0, Math.min(WEEK_MINUTES, minutes)) * 7 * DAY_WIDTH * 10.0 / WEEK_MINUTES)
        / 10.0;
  }

  private double width(ZonedDateTime first, ZonedDateTime end) {
    return Math.max(2, place(first, end) - x);
  }

  public int getRank() {
    return rank;
  }

  public boolean isBest() {
    return rank == 1;
  }

  public String getDay() {
    return LONG.format(start);
  }

  public String getTime() {
    return TIME.format(start) + ", " + Dates.clock(start.getZone());
  }

  /** The date as the form keeps it. */
  public String getDate() {
    return start.toLocalDate().toString();
  }

  public String getFrom() {
    return TIME.format(start);
  }

  public String getZone() {
    return start.getZone().getId();
  }

  public String getTone() {
    return overlap < 60 ? "ok" : overlap < 240 ? "warn" : "bad";
  }

  public String getOver() {
    return Words.of("porting.proposal.over", minutes(overlap));
  }

  /** What it means, in a sentence. */
  public String getNote() {
    if (overlap == 0) {
      return Words.of(
          worstOverlap == 0 ? "porting.proposal.free" : "porting.proposal.freeLikely",
          minutes(worstOverlap));
    }
    return Words.of("porting.proposal.costs", minutes(overlap), minutes(worstOverlap));
  }

  static String minutes(long minutes) {
    return minutes < 60
        ? Words.of("porting.minutes", minutes)
        : minutes % 60 == 0
            ? Words.of("porting.hours", minutes / 60)
            : Words.of("porting.hoursMinutes", minutes / 60, minutes % 60);
  }

  public String getExpected() {
    return expected;
  }

  public String getLikely() {
    return likely;
  }

  public String getWorst() {
    return worst;
  }

  public double getX() {
    return x;
  }

  public double getWidthExpected() {
    return widthExpected;
  }

  public double getWidthLikely() {
    return widthLikely;
  }

  public double getWidthWorst() {
    return widthWorst;
  }

  public List<Day> getDays() {
    return days;
  }
}
