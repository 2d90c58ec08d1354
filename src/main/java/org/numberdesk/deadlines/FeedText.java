package org.numberdesk.deadlines;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;

/**
 * Writes dates as iCalendar (RFC 5545). Whole days carry no zone and are the same day everywhere;
 * instants are in UTC, which needs no zone of its own. What was cancelled stays in, as CANCELLED:
 * programs that keep what once was there would show it for ever otherwise.
 */
final class FeedText {

  private static final int RINGS_AT_HOUR = 9;
  private static final int OCTETS = 75;
  private static final int UNFOLDED = 1_000_000;
  private static final String TWICE_A_DAY = "PT12H";

  private FeedText() {}

  static String of(String name, String url, List<FeedEvent> events) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//NumberDesk//Deadlines 1//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-PUBLISHED-TTL", TWICE_A_DAY));
    events.forEach(event -> calendar.add(event(event, url)));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(true, UNFOLDED).output(calendar, text);
    } catch (ValidationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folded(text.toString());
  }

  /** Lines of at most 75 octets (RFC 5545, 3.1); the library counts characters. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      String one = text.substring(i, text.offsetByCodePoints(i, 1));
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (one.equals("\r") || one.equals("\n")) {
        octets = 0;
      } else if (octets + size > OCTETS) {
        folded.append("\r\n ");
        octets = 1 + size;
      } else {
        octets += size;
      }
      folded.append(one);
    }
    return folded.toString();
  }

  private static VEvent event(FeedEvent from, String url) {
    VEvent event = new VEvent(false);
    event.add(new Uid(from.uid()));
    event.add(new DtStamp(from.changed()));
    event.add(new LastModified(from.changed()));
    event.add(new Sequence(from.sequence()));
    if (from.date() != null) {
      event.add(new DtStart<>(from.date()));
      event.add(new DtEnd<>(from.date().plusDays(1)));
    } else {
      event.add(new DtStart<>(seconds(from.at())));
      if (from.end() != null) {
        event.add(new DtEnd<>(seconds(from.end())));
      }
    }
    event.add(new Summary(from.summary()));
    event.add(new Description(from.description()));
    event.add(new Url(URI.create(url + from.path())));
    event.add(new Categories(new ParameterList(), from.category()));
    event.add(
        from.cancelled()
            ? ImmutableStatus.VEVENT_CANCELLED
            : from.tentative()
                ? ImmutableStatus.VEVENT_TENTATIVE
                : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(ImmutableTransp.TRANSPARENT);
    from.alarmDays().forEach(days -> event.add(alarm(from, days)));
    return event;
  }

  private static Instant seconds(Instant instant) {
    return instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
  }

  /** Whole days ring at nine in the morning of the reader, since a day begins at midnight. */
  private static VAlarm alarm(FeedEvent from, int days) {
    Duration before = Duration.ofDays(days);
    Duration trigger = from.date() == null ? before : before.minusHours(RINGS_AT_HOUR);
    VAlarm alarm = new VAlarm();
    alarm.add(new Trigger(new ParameterList(List.of(Related.START)), trigger.negated()));
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(from.summary()));
    return alarm;
  }
}
