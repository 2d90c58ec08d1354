package org.numberdesk.figures;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Figures of a period, to be added up in whatever way a reader asks. */
public final class FigureSheet implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Figure, Long> amounts;

  FigureSheet(Map<Figure, Long> amounts) {
    this.amounts = new LinkedHashMap<>(amounts);
  }

  Map<Figure, Long> amounts() {
    return Collections.unmodifiableMap(amounts);
  }

  /** Every figure with its amount, by day. */
  public List<Map.Entry<Figure, Long>> rows() {
    return amounts.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparing(Figure::day)
                    .thenComparing(Figure::senderType)
                    .thenComparing(Figure::measure)
                    .thenComparing(Figure::detail)))
        .toList();
  }

  /** Only what is of a sender type; null for all. */
  FigureSheet of(String senderType) {
    return senderType == null ? this : only(figure -> figure.senderType().equals(senderType));
  }

  /** Only the days from one to another, both included. */
  public FigureSheet between(LocalDate from, LocalDate until) {
    return only(figure -> !figure.day().isBefore(from) && !figure.day().isAfter(until));
  }

  private FigureSheet only(Predicate<Figure> wanted) {
    Map<Figure, Long> kept = new LinkedHashMap<>();
    amounts.forEach(
        (figure, amount) -> {
          if (wanted.test(figure)) {
            kept.put(figure, amount);
          }
        });
    return new FigureSheet(kept);
  }

  /** All of a measure. */
  public long sum(Measure measure) {
    return byDetail(measure).values().stream().mapToLong(Long::longValue).sum();
  }

  /** One detail of a measure. */
  public long sum(Measure measure, String detail) {
    return byDetail(measure).getOrDefault(detail, 0L);
  }

  /** A measure by its details, the largest first. */
  public Map<String, Long> byDetail(Measure measure) {
    Map<String, Long> sums = new TreeMap<>();
    amounts.forEach(
        (figure, amount) -> {
          if (figure.measure() == measure) {
            sums.merge(figure.detail(), amount, Long::sum);
          }
        });
    return sums.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
  }

  /** So many of the decisions took at most this many business hours; -1 where there were none. */
  public long hours(double share) {
    TreeMap<Long, Long> histogram = new TreeMap<>();
    byDetail(Measure.HOURS)
        .forEach((hours, amount) -> histogram.merge(Long.valueOf(hours), amount, Long::sum));
    long all = histogram.values().stream().mapToLong(Long::longValue).sum();
    long needed = (long) Math.ceil(share * all);
    long seen = 0;
    for (Map.Entry<Long, Long> step : histogram.entrySet()) {
      seen += step.getValue();
      if (seen >= needed) {
        return all == 0 ? -1 : step.getKey();
      }
    }
    return -1;
  }

  /** Where this sheet and another differ, in words for an operator; empty where they agree. */
  List<String> differences(FigureSheet other) {
    Map<Figure, Long> all = new LinkedHashMap<>(amounts);
    other.amounts.forEach((figure, amount) -> all.putIfAbsent(figure, 0L));
    return all.keySet().stream()
        .filter(
            figure ->
                !amounts.getOrDefault(figure, 0L).equals(other.amounts.getOrDefault(figure, 0L)))
        .map(
            figure ->
                "%s %s %s %s: %d, %d"
                    .formatted(
                        figure.day(),
                        figure.senderType(),
                        figure.measure(),
                        figure.detail(),
                        amounts.getOrDefault(figure, 0L),
                        other.amounts.getOrDefault(figure, 0L)))
        .toList();
  }
}
