package org.numberdesk.shared.dated;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Something dated of a customer, as a calendar shows it.
 *
 * @param id stays the same while the date moves, {@code registration-12-resubmit}; calendars
 *     recognise the entry by it
 * @param kind what it is, the last part of a key in the message bundle: {@code dated.RESUBMISSION}
 * @param at the instant, or null for what holds a whole day
 * @param date the day; null where an instant is given
 * @param end end of what lasts, or null
 * @param title in the reader's words
 * @param text what it means, in a sentence; may be null
 * @param link address of its page within the portal
 * @param organisationId whose it is
 * @param tone what the date means
 * @param numbers how many numbers it touches
 * @param revision grows with every change, so that calendars take the newer; the version of the
 *     thing behind it
 */
public record DatedItem(
    String id,
    String kind,
    Instant at,
    LocalDate date,
    Instant end,
    String title,
    String text,
    String link,
    long organisationId,
    DatedTone tone,
    int numbers,
    long revision) {

  public DatedItem {
    requireNonNull(id, "a dated thing has an id");
    requireNonNull(kind, "a dated thing is of a kind");
    requireNonNull(title, "a dated thing has a title");
    requireNonNull(tone, "a dated thing has a tone");
    if ((at == null) == (date == null)) {
      throw new IllegalArgumentException("A dated thing has an instant or a day, and not both");
    }
  }

  /** Something at an instant. */
  public static DatedItem at(
      String id,
      String kind,
      Instant at,
      String title,
      String text,
      String link,
      long organisationId,
      DatedTone tone,
      int numbers,
      long revision) {
    return new DatedItem(
        id, kind, at, null, null, title, text, link, organisationId, tone, numbers, revision);
  }

  /** Something that holds a whole day. */
  public static DatedItem on(
      String id,
      String kind,
      LocalDate date,
      String title,
      String text,
      String link,
      long organisationId,
      DatedTone tone,
      int numbers,
      long revision) {
    return new DatedItem(
        id, kind, null, date, null, title, text, link, organisationId, tone, numbers, revision);
  }

  /** The same with an end. */
  public DatedItem until(Instant newEnd) {
    return new DatedItem(
        id, kind, at, date, newEnd, title, text, link, organisationId, tone, numbers, revision);
  }

  /** The day on which it lies for a reader in that zone. */
  public LocalDate day(ZoneId zone) {
    return date == null ? at.atZone(zone).toLocalDate() : date;
  }
}
