package org.numberdesk.deadlines.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.ListState;

/** What the calendar shows: the lines of a month, or of all that lies ahead or behind. */
public class CalendarView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

  private final ListState state;
  private final YearMonth month;
  private final DeadlineFilters.View view;
  private final boolean staff;
  private final List<AgendaLine> lines;
  private final TreeMap<String, String> places = new TreeMap<>();
  private final AgendaLine next;

  /**
   * Puts both together.
   *
   * @param rules every rule there is
   * @param own what is dated about the organisation
   */
  CalendarView(
      ListState state, List<Touching> rules, List<AgendaLine> own, LocalDate today, boolean staff) {
    this.state = state;
    this.staff = staff;
    DeadlineFilters filters = new DeadlineFilters(state);
    month = filters.month(today);
    view = filters.view();
    for (Touching one : rules) {
      String country = one.rule().jurisdiction().substring(0, 2);
      places.put(RuleWords.place(country), country);
    }
    List<AgendaLine> all = new ArrayList<>();
    rules.stream().filter(filters::shows).forEach(one -> all.add(AgendaLine.of(one, today, staff)));
    if (!filters.rulesOnly()) {
      all.addAll(own);
    }
    all.sort(Comparator.comparing(AgendaLine::date));
    lines =
        new ArrayList<>(
            switch (view) {
              case MONTH -> between(all, month.atDay(1), month.atEndOfMonth());
              case AHEAD -> between(all, today, LocalDate.MAX);
              case PAST -> between(all, LocalDate.MIN, today.minusDays(1));
            });
    if (view == DeadlineFilters.View.PAST) {
      Collections.reverse(lines);
    }
    LocalDate end = month.atEndOfMonth();
    next = all.stream().filter(line -> line.date().isAfter(end)).findFirst().orElse(null);
  }

  private static List<AgendaLine> between(List<AgendaLine> all, LocalDate from, LocalDate to) {
    return all.stream()
        .filter(line -> !line.date().isBefore(from) && !line.date().isAfter(to))
        .toList();
  }

  public String getSummary() {
    long touching = lines.stream().filter(line -> line.numbers() > 0).count();
    String key = "deadlines.sub." + view + (staff ? ".staff" : "");
    return Words.of(key, lines.size(), getMonthTitle(), touching);
  }

  public boolean isMonthly() {
    return view == DeadlineFilters.View.MONTH;
  }

  public String getTitle() {
    return isMonthly()
        ? Words.of("deadlines.agenda.month", getMonthTitle())
        : Words.of("deadlines.agenda." + view);
  }

  public String getMonthTitle() {
    return TITLE.format(month);
  }

  public LocalDate getFirstDay() {
    return month.atDay(1);
  }

  public String getPreviousMonth() {
    return state.with("month", month.minusMonths(1).toString());
  }

  public String getNextMonth() {
    return state.with("month", month.plusMonths(1).toString());
  }

  public String getPreviousName() {
    return NAME.format(month.minusMonths(1));
  }

  public String getNextName() {
    return NAME.format(month.plusMonths(1));
  }

  /** The next date after this month, or null. */
  public AgendaLine getNext() {
    return next;
  }

  public String getNextDateLink() {
    return next == null ? null : state.with("month", YearMonth.from(next.date()).toString());
  }

  public ListState getState() {
    return state;
  }

  public List<AgendaLine> getLines() {
    return lines;
  }

  /** Countries by name. */
  public List<Map.Entry<String, String>> getPlaces() {
    return List.copyOf(places.entrySet());
  }
}
