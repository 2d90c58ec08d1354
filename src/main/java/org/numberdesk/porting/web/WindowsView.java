package org.numberdesk.porting.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.numberdesk.porting.OutageForecast.Pause;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortProposals;
import org.numberdesk.porting.PortWindow;
import org.numberdesk.porting.PortWindowDesk.Windows;
import org.numberdesk.porting.SmsPlan;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** The days of the coming month: the best three as cards, all of them as a list with reasons. */
public class WindowsView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PROPOSED = 3;

  private final ArrayList<ProposalView> proposals = new ArrayList<>();
  private final ArrayList<DayLine> days = new ArrayList<>();
  private final String restsOn;
  private final String shrink;

  /**
   * One day of the calendar.
   *
   * @param date ISO
   * @param from best start of the day, or an empty text where it is refused
   * @param text what it costs, or why it cannot be
   */
  public record DayLine(
      String date, String day, String from, String zone, String tone, String text, String code)
      implements Serializable {

    public boolean isFree() {
      return !from.isEmpty();
    }
  }

  WindowsView(Windows windows, PortOrder order) {
    List<PortWindow> offered = windows.answer().windows();
    for (int i = 0; i < Math.min(PROPOSED, offered.size()); i++) {
      proposals.add(new ProposalView(i + 1, offered.get(i)));
    }
    for (PortWindow window : offered) {
      ProposalView view = new ProposalView(0, window);
      days.add(
          new DayLine(
              view.getDate(),
              Dates.date(window.start().toLocalDate()),
              view.getFrom(),
              view.getZone(),
              view.getTone(),
              Words.of("porting.day.free", view.getFrom(), view.getLikely(), view.getOver()),
              ""));
    }
    for (PortProposals.Refused refused : windows.answer().refused()) {
      days.add(
          new DayLine(
              refused.date().toString(),
              Dates.date(refused.date()),
              "",
              "",
              "quiet",
              refused.why().message(),
              refused.why().code().name()));
    }
    days.sort(Comparator.comparing(DayLine::date));
    gather();
    restsOn = restsOn(windows.forecast().shown());
    shrink = shrink(order, offered);
  }

  /** Days in a row that are refused for one reason are one line. */
  private void gather() {
    List<DayLine> apart = List.copyOf(days);
    days.clear();
    int first = 0;
    while (first < apart.size()) {
      DayLine one = apart.get(first);
      int last = first;
      while (!one.isFree()
          && last + 1 < apart.size()
          && apart.get(last + 1).text().equals(one.text())) {
        last++;
      }
      String named = last == first ? one.day() : one.day() + " – " + apart.get(last).day();
      days.add(
          new DayLine(
              one.date(), named, one.from(), one.zone(), one.tone(), one.text(), one.code()));
      first = last + 1;
    }
  }

  private static String restsOn(Pause pause) {
    return Words.of(
        "porting.basis." + pause.basis().name(),
        pause.ofCarrier(),
        pause.ofOthers(),
        pause.source());
  }

  /** What would make the pause shorter or cheaper. */
  private static String shrink(PortOrder order, List<PortWindow> offered) {
    if (offered.isEmpty()) {
      return "";
    }
    if (order.sms() == SmsPlan.WITH_PORT && !"GB".equals(order.country())) {
      LocalDate last = offered.get(0).start().toLocalDate();
      LocalDate by = new org.numberdesk.shared.BusinessCalendar().plus(last, -4, order.country());
      return Words.of("porting.shrink.host", Dates.date(by));
    }
    if (offered.get(0).overlap() > 0 && order.sites().size() > 1) {
      return Words.of("porting.shrink.sites", order.sites().size());
    }
    return offered.get(0).overlap() > 0 ? Words.of("porting.shrink.weekday") : "";
  }

  public List<ProposalView> getProposals() {
    return proposals;
  }

  public List<DayLine> getDays() {
    return days;
  }

  /** What the forecast rests on. */
  public String getRestsOn() {
    return restsOn;
  }

  public String getShrink() {
    return shrink;
  }
}
