package org.numberdesk.organisations.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.numberdesk.organisations.OpeningHoursText;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.shared.Dates;

/** An organisation's profile as it is read. */
public record ProfileView(
    long id,
    long version,
    String name,
    String key,
    String zone,
    String country,
    List<Day> hours,
    List<Blackout> blackouts,
    List<SiteLine> sites)
    implements Serializable {

  /** The hours of a day; empty when closed. */
  public record Day(String name, String hours) implements Serializable {}

  /** Days without changes. */
  public record Blackout(long id, String days, String reason) implements Serializable {}

  /** A site. */
  public record SiteLine(long id, String name, String address, String zone, String contact)
      implements Serializable {}

  static ProfileView of(Organisation one) {
    return new ProfileView(
        one.id(),
        one.version(),
        one.name(),
        one.key(),
        Dates.clock(one.zone()),
        one.country(),
        Arrays.stream(DayOfWeek.values())
            .map(
                day ->
                    new Day(
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        OpeningHoursText.day(one.openingHours().on(day))))
            .toList(),
        one.blackoutDates().stream()
            .map(
                date ->
                    new Blackout(
                        date.id(),
                        date.first().equals(date.last())
                            ? Dates.dateWithYear(date.first())
                            : Dates.dateWithYear(date.first())
                                + " – "
                                + Dates.dateWithYear(date.last()),
                        date.reason()))
            .toList(),
        one.sites().stream()
            .map(
                site ->
                    new SiteLine(
                        site.id(),
                        site.name(),
                        site.address().toString(),
                        Dates.clock(site.zone()),
                        site.contact()))
            .toList());
  }
}
