package org.numberdesk.today.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.numberdesk.numbers.NumberInventory.NumberSummary;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.web.SummaryWords;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.web.PageClock;
import org.numberdesk.today.ShareBar;
import org.numberdesk.today.TodayDesk;
import org.numberdesk.today.TodayDesk.CustomerDay;

/** A customer's first page: what may send, what blocks the rest, what comes. */
@Named
@ViewScoped
public class TodayPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many lines fit before the rest is left to the list. */
  private static final int LINES = 10;

  @Inject private TodayDesk desk;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private long total;
  private long sending;
  private String sentence;
  private String summary;
  private List<Part> parts;
  private List<ShownBlocker> blockers;
  private long moreBlockers;
  private List<DayLine> dates;
  private List<WaitingLine> waiting;
  private StepChart chart;
  private String date;

  /** One answer with its count, its link and its bar; the bar has no width where there is none. */
  public record Part(String state, String filter, long count, String tone, int x, int width)
      implements Serializable {}

  public void load() {
    CustomerDay day = desk.customer();
    Instant now = clock.now();
    ZoneId zone = caller.zone();
    total = day.numbers().total();
    sending = day.numbers().of(SendState.CAN_SEND);
    sentence = HeroWords.of(day, now, zone);
    summary = SummaryWords.of(day.numbers());
    parts = parts(day.numbers());
    blockers =
        day.blockers().stream()
            .limit(LINES)
            .map(blocker -> ShownBlocker.of(blocker, caller, now))
            .toList();
    moreBlockers = Math.max(0, day.blockers().size() - LINES);
    dates = day.dates().stream().map(DayLine::of).toList();
    waiting = day.underWay().stream().map(one -> WaitingLine.of(one, now, zone)).toList();
    chart = StepChart.of(day.steps());
    date = LongDate.of(now, zone);
  }

  private static List<Part> parts(NumberSummary numbers) {
    List<ShareBar.Bar> bars =
        ShareBar.of(
            List.of(
                new ShareBar.Share("CAN_SEND", numbers.of(SendState.CAN_SEND)),
                new ShareBar.Share("CANNOT_SEND", numbers.of(SendState.CANNOT_SEND)),
                new ShareBar.Share("AT_RISK", numbers.of(SendState.AT_RISK)),
                new ShareBar.Share("OUTAGE", numbers.of(SendState.OUTAGE))));
    return List.of(
        part(bars, "CAN_SEND", "yes", "ok"),
        part(bars, "CANNOT_SEND", "no", "bad"),
        part(bars, "AT_RISK", "risk", "warn"),
        part(bars, "OUTAGE", "outage", "hold"));
  }

  private static Part part(List<ShareBar.Bar> bars, String state, String filter, String tone) {
    return bars.stream()
        .filter(bar -> bar.name().equals(state))
        .findFirst()
        .map(bar -> new Part(state, filter, bar.count(), tone, bar.x(), bar.width()))
        .orElse(new Part(state, filter, 0, tone, 0, 0));
  }

  public long getTotal() {
    return total;
  }

  public long getSending() {
    return sending;
  }

  public String getSentence() {
    return sentence;
  }

  /** The counts in words, for those who do not see the bar. */
  public String getSummary() {
    return summary;
  }

  public List<Part> getParts() {
    return parts;
  }

  public List<ShownBlocker> getBlockers() {
    return blockers;
  }

  public long getMoreBlockers() {
    return moreBlockers;
  }

  public List<DayLine> getDates() {
    return dates;
  }

  public List<WaitingLine> getWaiting() {
    return waiting;
  }

  public StepChart getChart() {
    return chart;
  }

  public String getDate() {
    return date;
  }
}
