package org.numberdesk.porting.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.numberdesk.porting.PortBoard.Bar;
import org.numberdesk.porting.PortBoard.Picture;
import org.numberdesk.porting.PortStatus;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/** The orders of a board as bars: what waits, the likely pause, and up to where it may reach. */
public class PortTimeline implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter FROM_TO =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  private final TimelineModel<String, String> model = new TimelineModel<>();
  private final LocalDateTime start;
  private final LocalDateTime end;
  private final String next;
  private final String zone;
  private final int bars;
  private final int conflicts;

  /**
   * The picture.
   *
   * @param owners names of the organisations where several are shown; empty for one
   */
  PortTimeline(Picture board, Map<Long, String> owners, ZoneId zone) {
    this.zone = zone.getId();
    start = at(board.from(), zone);
    end = at(board.to(), zone);
    next = board.next() == null ? null : board.next().toString();
    bars = board.bars().size();
    conflicts = (int) board.bars().stream().filter(Bar::conflict).count();
    board.bars().forEach(bar -> draw(bar, owners, zone));
  }

  private void draw(Bar bar, Map<Long, String> owners, ZoneId zone) {
    String group = Long.toString(bar.orderId());
    String owner = owners.get(bar.organisationId());
    model.addGroup(
        new TimelineGroup<>(group, owner == null ? bar.title() : owner + ": " + bar.title()));
    boolean rejected = bar.status() == PortStatus.CARRIER_REJECTED;
    LocalDateTime begins = at(bar.start(), zone);
    LocalDateTime waits = at(bar.waitsFrom(), zone);
    waits = waits.isBefore(start) ? start : waits;
    if (waits.isBefore(begins)) {
      add(
          group,
          waits,
          begins,
          Words.of("status." + bar.status().name()),
          rejected ? "nd-tl-bad" : bar.status().dated() ? "nd-tl-ok" : "nd-tl-busy");
    }
    LocalDateTime likely = at(bar.actualEnd() == null ? bar.likelyEnd() : bar.actualEnd(), zone);
    add(
        group,
        begins,
        likely,
        Words.of(bar.conflict() ? "porting.timeline.conflict" : "porting.timeline.out"),
        bar.conflict() ? "nd-tl-conflict" : "nd-tl-hold");
    if (bar.actualEnd() == null) {
      add(
          group,
          likely,
          at(bar.worstEnd(), zone),
          Words.of("porting.timeline.worst"),
          "nd-tl-tail");
    }
  }

  private void add(String group, LocalDateTime from, LocalDateTime to, String word, String style) {
    if (from.isBefore(to)) {
      model.add(
          TimelineEvent.<String>builder()
              .data(word)
              .startDate(from)
              .endDate(to)
              .editable(false)
              .group(group)
              .styleClass(style)
              .title(word + " · " + FROM_TO.format(from) + " – " + FROM_TO.format(to))
              .build());
    }
  }

  private static LocalDateTime at(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDateTime();
  }

  public TimelineModel<String, String> getModel() {
    return model;
  }

  public LocalDateTime getStart() {
    return start;
  }

  public LocalDateTime getEnd() {
    return end;
  }

  /** Where the next picture begins, or null. */
  public String getNext() {
    return next;
  }

  public String getZone() {
    return zone;
  }

  /** Whose clock the picture goes by, in words. */
  public String getClock() {
    return Dates.clock(ZoneId.of(zone));
  }

  public int getBars() {
    return bars;
  }

  public int getConflicts() {
    return conflicts;
  }
}
