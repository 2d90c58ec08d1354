package org.numberdesk.porting.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.numbers.web.ShownNumber;
import org.numberdesk.porting.OutageView;
import org.numberdesk.porting.PortKind;
import org.numberdesk.porting.PortKit;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortStatus;
import org.numberdesk.porting.PortText;
import org.numberdesk.porting.PortedNumber;
import org.numberdesk.porting.RejectCatalogue;
import org.numberdesk.porting.RunSheet;
import org.numberdesk.porting.SmsPlan;
import org.numberdesk.porting.SmsTrack;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** An order as it is read: where it stands, its window, its day, its numbers, what was said. */
public class PortView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String status;
  private final String title;
  private final String next;
  private final String window;
  private final String countdown;
  private final String countdownTone;
  private final String reject;
  private final String rejectWho;
  private final ArrayList<PortCourse.Station> where = new ArrayList<>();
  private final ArrayList<Line> run = new ArrayList<>();
  private final ArrayList<Track> tracks = new ArrayList<>();
  private final ArrayList<PortCourse.Said> said = new ArrayList<>();
  private final ArrayList<Line> facts = new ArrayList<>();
  private final ArrayList<String> complexities;
  private final ArrayList<String> marked;
  private final String agentNote;
  private final String ivr;
  private final String notice;
  private final boolean cancelRequested;

  /** Something with a name. */
  public record Line(String label, String text, String when, boolean done)
      implements Serializable {}

  /**
   * One number's two tracks.
   *
   * @param known whether the inventory has a page of it
   */
  public record Track(
      String e164,
      ShownNumber shown,
      boolean known,
      String voice,
      SmsTrack sms,
      String since,
      boolean chase)
      implements Serializable {}

  PortView(PortOrder order, Set<String> inInventory, ZoneId otherwise, boolean staff, Instant now) {
    ZoneId zone = order.zone() == null ? otherwise : order.zone();
    PortStatus state = order.status(now);
    status = state.name();
    title = order.title();
    OutageView outage = OutageView.of(order, now);
    next =
        Words.of(
            outage == OutageView.OVERRUN ? "porting.next.overrun" : "porting.next." + state.name());
    window =
        order.plannedStart() == null
            ? ""
            : Words.of(
                "porting.window." + (order.focAt() == null ? "wished" : "confirmed"),
                Dates.dateTime(order.plannedStart(), zone),
                Dates.dateTime(order.expectedEnd(), zone),
                Dates.dateTime(order.likelyEnd(), zone),
                Dates.dateTime(order.worstEnd(), zone),
                Dates.clock(zone));
    countdown = countdown(order, outage, now, zone);
    countdownTone =
        outage == OutageView.OVERRUN ? "bad" : outage == OutageView.IN_PROGRESS ? "hold" : "busy";
    RejectCatalogue.Group group = RejectCatalogue.of(order.rejectCode());
    reject =
        order.rejectCode() == null
            ? ""
            : Words.of("porting.reject.line", order.rejectCode(), group.text());
    rejectWho =
        order.rejectCode() == null ? "" : Words.of("porting.reject.who." + group.who().name());
    complexities = new ArrayList<>(PortKind.complexities(order.text()));
    marked = new ArrayList<>(order.marked().stream().map(PortView::field).toList());
    cancelRequested = order.cancelRequested();
    where.addAll(PortCourse.stations(order, state, zone));
    RunSheet.of(order, now)
        .forEach(
            step ->
                run.add(
                    new Line(
                        step.title(),
                        step.owner() + (step.remark().isEmpty() ? "" : " · " + step.remark()),
                        step.at() == null ? "" : Dates.dateTime(step.at(), zone),
                        step.done())));
    order.numbers().forEach(number -> tracks.add(track(number, inInventory, zone)));
    said.addAll(PortCourse.said(order, zone, staff));
    describe(order.text());
    boolean kit = order.plannedStart() != null && !state.terminal();
    PortKit texts = kit ? new PortKit(order, zone) : null;
    agentNote = kit ? texts.agentNote() : "";
    ivr = kit ? texts.ivr() : "";
    notice = kit ? texts.notice() : "";
  }

  static String field(String path) {
    String key = "porting.field." + path.split("[.\\[]", 2)[0];
    return Words.has(key) ? Words.of(key) : path;
  }

  private static String countdown(PortOrder order, OutageView outage, Instant now, ZoneId zone) {
    if (outage == null || order.focAt() == null) {
      return "";
    }
    return switch (outage) {
      case AGREED, ANNOUNCED ->
          Words.of("porting.countdown.start", span(now, order.focAt()))
              + (order.lockAt().isAfter(now)
                  ? " " + Words.of("porting.countdown.lock", Dates.dateTime(order.lockAt(), zone))
                  : "");
      case IN_PROGRESS ->
          Words.of(
              "porting.countdown.running",
              span(order.actualStart(), now),
              Dates.dateTime(order.likelyEnd(), zone));
      case OVERRUN ->
          Words.of(
              now.isAfter(order.worstEnd())
                  ? "porting.countdown.beyond"
                  : "porting.countdown.overrun",
              span(order.likelyEnd(), now),
              Dates.dateTime(order.worstEnd(), zone));
      case CLOSED ->
          order.snapbackUntil() != null && now.isBefore(order.snapbackUntil())
              ? Words.of("porting.countdown.snapback", Dates.dateTime(order.snapbackUntil(), zone))
              : "";
      default -> "";
    };
  }

  private static String span(Instant from, Instant to) {
    if (from == null) {
      return "";
    }
    long minutes = Math.max(0, Duration.between(from, to).toMinutes());
    return minutes >= 48 * 60
        ? Words.of("porting.days", minutes / (24 * 60))
        : ProposalView.minutes(minutes);
  }

  private static Track track(PortedNumber number, Set<String> inInventory, ZoneId zone) {
    return new Track(
        number.e164(),
        ShownNumber.of(number.e164()),
        inInventory.contains(number.e164()),
        Words.of(number.voice()),
        number.sms(),
        number.smsAt() == null ? "" : Dates.dateTime(number.smsAt(), zone),
        number.sms() == SmsTrack.CAMPAIGN_BLOCKED);
  }

  private void describe(PortText text) {
    fact("losingCarrier", text.losingCarrier());
    fact("customerName", text.customerName());
    PortText.Address address = text.serviceAddress();
    if (address != null) {
      fact(
          "serviceAddress",
          joined(
              ", ",
              address.street(),
              address.city(),
              address.region(),
              address.postalCode(),
              address.country()));
    }
    fact("billingTelephoneNumber", ShownNumber.text(text.billingTelephoneNumber()));
    fact("accountNumber", text.accountNumber());
    if (text.authorizedPerson() != null) {
      fact(
          "authorizedPerson",
          joined(" ", text.authorizedPerson().firstName(), text.authorizedPerson().lastName()));
    }
    fact("sms", Words.of(text.sms() == null ? SmsPlan.WITH_PORT : text.sms()));
    fact("fallbackNumber", ShownNumber.text(text.fallbackNumber()));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(between));
  }

  private void fact(String field, String text) {
    if (text != null && !text.isBlank()) {
      facts.add(new Line(field(field), text, "", false));
    }
  }

  public String getStatus() {
    return status;
  }

  public String getTitle() {
    return title;
  }

  public String getNext() {
    return next;
  }

  public String getWindow() {
    return window;
  }

  public String getCountdown() {
    return countdown;
  }

  public String getCountdownTone() {
    return countdownTone;
  }

  public String getReject() {
    return reject;
  }

  public String getRejectWho() {
    return rejectWho;
  }

  public List<PortCourse.Station> getWhere() {
    return where;
  }

  public List<Line> getRun() {
    return run;
  }

  public List<Track> getTracks() {
    return tracks;
  }

  public List<PortCourse.Said> getSaid() {
    return said;
  }

  public List<Line> getFacts() {
    return facts;
  }

  public List<String> getComplexities() {
    return complexities;
  }

  public List<String> getMarked() {
    return marked;
  }

  public String getAgentNote() {
    return agentNote;
  }

  public String getIvr() {
    return ivr;
  }

  public String getNotice() {
    return notice;
  }

  public boolean isCancelRequested() {
    return cancelRequested;
  }
}
