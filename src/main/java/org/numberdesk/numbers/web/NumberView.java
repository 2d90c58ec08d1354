package org.numberdesk.numbers.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.NumberStory;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.SendReason;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.WhatComes;
import org.numberdesk.numbers.WhereItStands;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** One number as its page shows it. */
public record NumberView(
    String address,
    String title,
    String sub,
    String state,
    String word,
    String answer,
    List<Station> way,
    List<ShownReason> reasons,
    List<Event> history,
    List<Facts> facts,
    List<Filing> filings,
    String stops,
    List<Facts> uses,
    List<Ahead> ahead)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A station of the way; {@code place} is DONE, HERE or AHEAD. */
  public record Station(String word, String place, String when) implements Serializable {}

  /** A line of the history. */
  public record Event(String look, String when, String text) implements Serializable {}

  /** A fact and its name. */
  public record Facts(String name, String value, String look) implements Serializable {}

  /** Something that comes. */
  public record Ahead(String when, String what, String title, String link)
      implements Serializable {}

  /** A registration that names the number. */
  public record Filing(String link, String title, String status, long others)
      implements Serializable {}

  /**
   * What the page shows.
   *
   * @param organisation whose number it is, or null where that goes without saying
   */
  static NumberView of(
      JudgedNumber judged,
      NumberStory story,
      List<WhatComes.Coming> coming,
      String organisation,
      Caller caller,
      Instant now) {
    PhoneNumber number = judged.number();
    ZoneId zone = caller.zone();
    NumberStory.Filing covering =
        judged.registration() == null ? null : story.filing(judged.registration().id());
    String shown = ShownNumber.of(number.e164()).toString();
    return new NumberView(
        number.e164(),
        shown,
        sub(number, organisation),
        judged.answer().state().name(),
        DueWords.answer(judged.answer(), now, zone),
        answer(judged, caller, now),
        WhereItStands.of(judged, covering).stream().map(step -> station(step, now, zone)).toList(),
        judged.answer().reasons().stream()
            .map(reason -> ShownReason.of(reason, caller, now))
            .toList(),
        story.entries().stream().map(entry -> event(entry, now, zone)).toList(),
        facts(number, now, zone),
        story.filings().stream()
            .map(
                filing ->
                    new Filing(
                        "/registrations/" + filing.id(),
                        filing.title(),
                        filing.status(),
                        Math.max(0, filing.numbers() - 1)))
            .toList(),
        stops(story),
        story.uses().stream()
            .map(use -> new Facts(use.thingName(), Words.of(use.kind()), null))
            .toList(),
        coming.stream().map(one -> ahead(one, now, zone)).toList());
  }

  private static Ahead ahead(WhatComes.Coming coming, Instant now, ZoneId zone) {
    return new Ahead(
        DueWords.day(coming.day().atTime(12, 0).atZone(zone).toInstant(), now, zone),
        Words.of("WhatComes." + coming.kind()),
        coming.title(),
        coming.link());
  }

  private static String stops(NumberStory story) {
    return story.impact().isNone() ? "" : Words.of("numbers.usage.stops", story.impact().stops());
  }

  private static String sub(PhoneNumber number, String organisation) {
    List<String> parts = new ArrayList<>();
    if (!number.label().isEmpty()) {
      parts.add(number.label());
    }
    parts.add(Words.of(number.senderType()));
    if (organisation != null) {
      parts.add(organisation);
    }
    return String.join(" · ", parts);
  }

  /** May it send, and if not, what has to happen, by whom, by when: in one or two sentences. */
  static String answer(JudgedNumber judged, Caller caller, Instant now) {
    SendState state = judged.answer().state();
    if (judged.answer().reasons().isEmpty()) {
      return Words.of("numbers.answer.CAN_SEND");
    }
    SendReason heaviest = judged.answer().reasons().get(0);
    Owner owner = heaviest.owner();
    String step = heaviest.nextStep();
    String by = DueWords.by(owner, heaviest.expected(), now, caller.zone());
    String yours = "numbers.answer.you." + state;
    boolean you = owner == Owner.CUSTOMER && !caller.isStaff() && Words.has(yours);
    return Words.of(
        you ? yours : "numbers.answer." + state + "." + (owner == null ? "NOBODY" : owner.name()),
        step.substring(0, 1).toLowerCase(Locale.ROOT) + step.substring(1),
        by.isEmpty() ? "" : ", " + by);
  }

  private static Station station(WhereItStands.Step step, Instant now, ZoneId zone) {
    String when = step.at() == null ? "" : DueWords.day(step.at(), now, zone);
    if (step.place() == WhereItStands.Place.HERE) {
      Owner owner = owner(step.station());
      String key = "numbers.station.owner." + owner + (when.isEmpty() ? "" : ".until");
      when = Words.of(key, when);
    }
    return new Station(Words.of(step.station()), step.place().name(), when);
  }

  private static Owner owner(WhereItStands.Station station) {
    return switch (station) {
      case REVIEW, REVIEW_AGAIN, FILING, MAY_SEND -> Owner.STAFF;
      case CARRIER, CARRIER_AGAIN, DELIVERY -> Owner.CARRIER;
      default -> Owner.CUSTOMER;
    };
  }

  private static Event event(NumberStory.Entry entry, Instant now, ZoneId zone) {
    String when =
        entry.look().equals("BOUGHT")
            ? DueWords.day(entry.at(), now, zone)
            : DueWords.day(entry.at(), now, zone) + ", " + Dates.time(entry.at(), zone);
    String text = entry.text() == null ? "" : entry.text();
    String who = entry.who() == null ? "" : Words.of("numbers.story.by", entry.who());
    return new Event(
        entry.look(), when, text.isEmpty() ? who : who.isEmpty() ? text : text + " · " + who);
  }

  private static List<Facts> facts(PhoneNumber number, Instant now, ZoneId zone) {
    List<Facts> facts = new ArrayList<>();
    facts.add(new Facts("supply", null, number.status().name()));
    facts.add(new Facts("capabilities", capabilities(number), null));
    if (number.country() != null) {
      facts.add(
          new Facts(
              "country", new Locale("", number.country()).getDisplayCountry(Locale.ENGLISH), null));
    }
    if (number.purchaseDate() != null) {
      facts.add(new Facts("bought", Dates.dateWithYear(number.purchaseDate()), null));
    }
    if (number.importedAt() != null) {
      facts.add(new Facts("imported", DueWords.day(number.importedAt(), now, zone), null));
    }
    add(facts, "owner", number.owner());
    add(facts, "site", number.site());
    add(facts, "costCentre", number.costCentre());
    add(facts, "tags", String.join(", ", number.tags()));
    add(facts, "notes", number.notes());
    return facts;
  }

  private static void add(List<Facts> facts, String name, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Facts(name, value, null));
    }
  }

  private static String capabilities(PhoneNumber number) {
    String known = NumberRows.capabilities(number);
    return known.isEmpty() ? Words.of("numbers.capability.unknown") : known;
  }
}
