package org.numberdesk.porting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.porting.OutageView;
import org.numberdesk.porting.PortBoard;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** The cut-overs of today and tomorrow, and those that still run, for the first page. */
@Named
@RequestScoped
public class CutOversToday {

  @Inject private PortBoard board;
  @Inject private Caller caller;

  private final List<Line> lines = new ArrayList<>();

  /** One cut-over. */
  public record Line(String link, String title, String text, String tone) {}

  @PostConstruct
  void read() {
    if (!caller.can("PORTING_VIEW")) {
      return;
    }
    for (PortOrder order : board.today()) {
      OutageView outage = OutageView.of(order, board.now());
      var zone = order.zone() == null ? caller.zone() : order.zone();
      boolean runs = outage == OutageView.IN_PROGRESS || outage == OutageView.OVERRUN;
      lines.add(
          new Line(
              "/porting/" + order.id(),
              order.title(),
              Words.of(
                  runs ? "porting.today." + outage.name() : "porting.today.ahead",
                  Dates.dateTime(order.plannedStart(), zone),
                  Dates.dateTime(order.likelyEnd(), zone)),
              outage == OutageView.OVERRUN ? "bad" : runs ? "hold" : "busy"));
    }
  }

  public List<Line> getLines() {
    return lines;
  }
}
