package org.numberdesk.figures.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.figures.FigureDesk;
import org.numberdesk.figures.FigureSheet;
import org.numberdesk.figures.Measure;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/**
 * The pictures of a period; each with the same figures as a table whose numbers lead to the list
 * behind.
 */
public final class FigureCharts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 8;
  private static final int AHEAD = 4;
  private static final List<String> PLACES =
      List.of("to-review", "in-review", "to-file", "with-carrier");

  private final List<Chart> charts = new ArrayList<>();
  private final String answer;

  /** A picture with its table. */
  public record Chart(
      String key, String title, String words, String model, List<String> columns, List<Row> rows)
      implements Serializable {}

  /** A row of the table beneath. */
  public record Row(String label, List<Cell> cells) implements Serializable {}

  /** A number, and the address of what is behind it, or null. */
  public record Cell(String text, String link) implements Serializable {}

  /** Says where the list behind a figure is. */
  interface Link {
    String to(Measure measure, String detail, LocalDate from, LocalDate until);
  }

  FigureCharts(
      FigureSheet sheet,
      List<FigureDesk.Waiting> waiting,
      int promised,
      LocalDate from,
      LocalDate until,
      Link link) {
    long decided = sheet.sum(Measure.DECIDED);
    long kept = sheet.sum(Measure.IN_TIME, "YES");
    answer =
        decided == 0
            ? Words.of("figures.answer.none")
            : Words.of(
                "figures.answer",
                decided,
                Math.round(100.0 * kept / decided),
                sheet.hours(0.5),
                sheet.hours(0.9));
    waiting(waiting);
    List<LocalDate> weeks = new ArrayList<>();
    for (LocalDate week = from; !week.isAfter(until); week = week.plusWeeks(1)) {
      weeks.add(week);
    }
    turnaround(sheet, weeks, promised, link);
    firstTime(sheet, weeks, link);
    ranking("reasons", sheet, Measure.REASON, from, until, link);
    ranking("reviewers", sheet, Measure.REVIEWER, from, until, link);
    forecast(sheet, waiting, from, until);
  }

  private void waiting(List<FigureDesk.Waiting> waiting) {
    List<String> labels = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<List<Number>> ages =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < waiting.size(); i++) {
      FigureDesk.Waiting step = waiting.get(i);
      String label = Words.of("ReviewStatus." + step.status());
      labels.add(label);
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell(Long.toString(step.count()), "/review?step=" + PLACES.get(i)));
      for (int age = 0; age < ages.size(); age++) {
        ages.get(age).add(step.ages().get(age));
        cells.add(new Cell(step.ages().get(age).toString(), null));
      }
      cells.add(new Cell(Words.of("figures.days", step.oldestDays()), null));
      rows.add(new Row(label, cells));
    }
    Map<String, List<Number>> sets = new LinkedHashMap<>();
    for (int age = 0; age < ages.size(); age++) {
      sets.put(Words.of("figures.age." + age), ages.get(age));
    }
    long all = waiting.stream().mapToLong(FigureDesk.Waiting::count).sum();
    add(
        "waiting",
        Words.of("figures.waiting.words", all),
        model("bar", labels, sets, true),
        List.of(
            "figures.column.waiting",
            "figures.age.0",
            "figures.age.1",
            "figures.age.2",
            "figures.age.3",
            "figures.column.oldest"),
        rows);
  }

  private void turnaround(FigureSheet sheet, List<LocalDate> weeks, int promised, Link link) {
    List<Number> half = new ArrayList<>();
    List<Number> most = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (LocalDate week : weeks) {
      LocalDate last = week.plusDays(6);
      FigureSheet own = sheet.between(week, last);
      long count = own.sum(Measure.DECIDED);
      half.add(count == 0 ? null : own.hours(0.5));
      most.add(count == 0 ? null : own.hours(0.9));
      long late = own.sum(Measure.IN_TIME, "NO");
      rows.add(
          new Row(
              Dates.date(week),
              List.of(
                  new Cell(
                      Long.toString(own.sum(Measure.SUBMITTED)),
                      link.to(Measure.SUBMITTED, null, week, last)),
                  new Cell(Long.toString(count), link.to(Measure.DECIDED, null, week, last)),
                  new Cell(count == 0 ? "–" : Words.of("figures.hours", own.hours(0.5)), null),
                  new Cell(count == 0 ? "–" : Words.of("figures.hours", own.hours(0.9)), null),
                  new Cell(Long.toString(late), link.to(Measure.IN_TIME, "NO", week, last)))));
    }
    Map<String, List<Number>> sets = new LinkedHashMap<>();
    sets.put(Words.of("figures.half"), half);
    sets.put(Words.of("figures.most"), most);
    sets.put(
        Words.of("figures.promised"),
        weeks.stream().map(week -> (Number) promised).collect(Collectors.toList()));
    add(
        "turnaround",
        Words.of(
            "figures.turnaround.words",
            Math.max(0, sheet.hours(0.5)),
            Math.max(0, sheet.hours(0.9)),
            sheet.sum(Measure.IN_TIME, "NO")),
        model("line", labels(weeks), sets, false),
        List.of(
            "figures.column.submitted",
            "figures.column.decided",
            "figures.half",
            "figures.most",
            "figures.column.late"),
        rows);
  }

  private void firstTime(FigureSheet sheet, List<LocalDate> weeks, Link link) {
    List<Number> share = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (LocalDate week : weeks) {
      LocalDate last = week.plusDays(6);
      FigureSheet own = sheet.between(week, last);
      long yes = own.sum(Measure.FIRST_TIME, "YES");
      long no = own.sum(Measure.FIRST_TIME, "NO");
      share.add(yes + no == 0 ? null : Math.round(100.0 * yes / (yes + no)));
      rows.add(
          new Row(
              Dates.date(week),
              List.of(
                  new Cell(Long.toString(yes), link.to(Measure.FIRST_TIME, "YES", week, last)),
                  new Cell(Long.toString(no), link.to(Measure.FIRST_TIME, "NO", week, last)))));
    }
    long yes = sheet.sum(Measure.FIRST_TIME, "YES");
    long all = sheet.sum(Measure.FIRST_TIME);
    add(
        "firstTime",
        Words.of("figures.firstTime.words", yes, all),
        model("bar", labels(weeks), Map.of(Words.of("figures.column.share"), share), false),
        List.of("figures.column.first", "figures.column.again"),
        rows);
  }

  private void ranking(
      String key, FigureSheet sheet, Measure measure, LocalDate from, LocalDate until, Link link) {
    List<String> labels = new ArrayList<>();
    List<Number> values = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    sheet.byDetail(measure).entrySet().stream()
        .limit(SHOWN)
        .forEach(
            one -> {
              String label = measure == Measure.REASON ? reason(one.getKey()) : one.getKey();
              labels.add(label);
              values.add(one.getValue());
              rows.add(
                  new Row(
                      label,
                      List.of(
                          new Cell(
                              one.getValue().toString(),
                              link.to(measure, one.getKey(), from, until)))));
            });
    add(
        key,
        labels.isEmpty()
            ? Words.of("figures.nothing")
            : Words.of("figures." + key + ".words", labels.get(0), values.get(0)),
        model("bar", labels, Map.of(Words.of("figures.column." + key), values), true),
        List.of("figures.column." + key),
        rows);
  }

  /** A vendor's own code as {@code Twilio 30498}. */
  static String reason(String code) {
    return code.startsWith("VENDOR:") ? code.substring(7).replace(':', ' ') : code;
  }

  private void forecast(
      FigureSheet sheet, List<FigureDesk.Waiting> waiting, LocalDate from, LocalDate until) {
    LocalDate since = until.minusDays(27).isBefore(from) ? from : until.minusDays(27);
    FigureSheet recent = sheet.between(since, until);
    double weeks = (ChronoUnit.DAYS.between(since, until) + 1) / 7.0;
    double in = recent.sum(Measure.SUBMITTED) / weeks;
    double out = recent.sum(Measure.DECIDED) / weeks;
    long now = waiting.get(0).count() + waiting.get(1).count();
    List<String> labels = new ArrayList<>();
    List<Number> values = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int week = 0; week <= AHEAD; week++) {
      long then = Math.max(0, Math.round(now + week * (in - out)));
      labels.add(Dates.date(until.plusWeeks(week)));
      values.add(then);
      rows.add(new Row(labels.get(week), List.of(new Cell(Long.toString(then), null))));
    }
    add(
        "forecast",
        Words.of("figures.forecast.words", Math.round(in), Math.round(out), values.get(AHEAD)),
        model("line", labels, Map.of(Words.of("figures.column.waiting"), values), false),
        List.of("figures.column.waiting"),
        rows);
  }

  private static List<String> labels(List<LocalDate> weeks) {
    return weeks.stream().map(Dates::date).toList();
  }

  private void add(String key, String words, String model, List<String> columns, List<Row> rows) {
    charts.add(
        new Chart(
            key,
            Words.of("figures." + key),
            words,
            model,
            columns.stream().map(column -> Words.of(column)).toList(),
            List.copyOf(rows)));
  }

  private static String model(
      String type, List<String> labels, Map<String, List<Number>> sets, boolean lying) {
    List<Map<String, Object>> datasets = new ArrayList<>();
    List<String> tones = List.of("busy", "ok", "warn", "bad");
    int index = 0;
    for (Map.Entry<String, List<Number>> set : sets.entrySet()) {
      Map<String, Object> dataset = new LinkedHashMap<>();
      dataset.put("label", set.getKey());
      dataset.put("data", set.getValue());
      if (sets.size() > 1) {
        dataset.put("tone", tones.get(index));
        dataset.put("stack", type.equals("line") ? "line" + index : "all");
      }
      datasets.add(dataset);
      index++;
    }
    try {
      return Json.MAPPER.writeValueAsString(
          Map.of(
              "type",
              type,
              "data",
              Map.of("labels", labels, "datasets", datasets),
              "options",
              Map.of("indexAxis", lying ? "y" : "x")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<Chart> getCharts() {
    return charts;
  }

  /** The sentence that answers how the desk does. */
  public String getAnswer() {
    return answer;
  }
}
