package org.numberdesk.deadlines.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.numberdesk.deadlines.CalendarDesk;
import org.numberdesk.deadlines.CalendarSubscription;
import org.numberdesk.deadlines.DeadlineBoard;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** One's own calendars: made, listed, revoked. */
@Named
@ViewScoped
public class SubscriptionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CalendarDesk desk;
  @Inject private DeadlineBoard board;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private String name;
  private boolean touchingOnly = true;
  private boolean ownDates = true;
  private List<String> countries = new ArrayList<>();
  private List<String> alarmDays = new ArrayList<>(List.of("7", "1"));
  private TreeMap<String, String> places;
  private List<Line> lines;

  /** A calendar there is. */
  public record Line(long id, String name, String text) implements Serializable {}

  public void load() {
    places = new TreeMap<>();
    board
        .list(null, null)
        .forEach(
            one -> {
              String country = one.rule().jurisdiction().substring(0, 2);
              places.put(RuleWords.place(country), country);
            });
    refresh();
  }

  private void refresh() {
    lines = desk.list().stream().map(this::line).toList();
  }

  private Line line(CalendarSubscription one) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.of("deadlines.subs.made", Dates.dateTime(one.createdAt(), caller.zone())));
    parts.add(
        Words.of(one.touchingOnly() ? "deadlines.subs.onlyTouching" : "deadlines.subs.everything"));
    one.countries().forEach(country -> parts.add(RuleWords.place(country)));
    return new Line(one.id(), one.name(), String.join(", ", parts));
  }

  /** Makes a calendar; its address is shown in this answer and never again. */
  public void make() {
    List<Integer> days = alarmDays.stream().map(Integer::valueOf).toList();
    Faces.setRequestAttribute(
        "newCalendar",
        desk.subscribe(new CalendarDesk.Wish(name, touchingOnly, ownDates, countries, days)));
    name = null;
    refresh();
  }

  public void revoke(Line line) {
    desk.revoke(line.id());
    notices.done("deadlines.subs.revoked", line.name());
    refresh();
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<Map.Entry<String, String>> getPlaces() {
    return List.copyOf(places.entrySet());
  }

  public List<Integer> getDays() {
    return CalendarDesk.DAYS;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isTouchingOnly() {
    return touchingOnly;
  }

  public void setTouchingOnly(boolean touchingOnly) {
    this.touchingOnly = touchingOnly;
  }

  public boolean isOwnDates() {
    return ownDates;
  }

  public void setOwnDates(boolean ownDates) {
    this.ownDates = ownDates;
  }

  public List<String> getCountries() {
    return countries;
  }

  public void setCountries(List<String> countries) {
    this.countries = countries;
  }

  public List<String> getAlarmDays() {
    return alarmDays;
  }

  public void setAlarmDays(List<String> alarmDays) {
    this.alarmDays = alarmDays;
  }
}
