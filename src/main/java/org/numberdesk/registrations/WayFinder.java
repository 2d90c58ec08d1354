package org.numberdesk.registrations;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numberdesk.shared.BusinessCalendar;
import org.numberdesk.shared.Json;

/**
 * Compares the ways to a number that may send for what somebody needs. Times are published ones,
 * dated, with their sources; a first try without a refusal is assumed.
 */
public final class WayFinder {

  private static final List<Way> ALL = read();
  private static final Map<String, Way> BY_ID =
      ALL.stream().collect(Collectors.toMap(Way::id, Function.identity()));

  private static final BusinessCalendar CALENDAR = new BusinessCalendar();

  /** Texts a month above which one long number becomes slow. */
  static final int LARGE = 1_000_000;

  private WayFinder() {}

  private static List<Way> read() {
    try (InputStream in = WayFinder.class.getResourceAsStream("ways.json")) {
      return Json.MAPPER.readValue(in, new TypeReference<List<Way>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows. */
  public static List<Way> all() {
    return ALL;
  }

  /**
   * What somebody needs.
   *
   * @param country where the texts go, ISO alpha-2
   * @param voice whether the same number must be callable
   * @param volume texts a month
   * @param have NONE, INVENTORY, VOICE (a number for calls elsewhere) or TEXTS (one that texts
   *     elsewhere)
   * @param by when it has to send, or null
   */
  public record Need(String country, boolean voice, int volume, String have, LocalDate by) {}

  /** Why a way does not serve, or that it does. */
  public enum Fit {
    FITS,
    TOO_LATE,
    SLOW,
    NO_VOICE,
    NOT_FOR_THIS_NUMBER
  }

  /**
   * A way for this need.
   *
   * @param likely the day from which on it may send at best, or null where nothing is published
   * @param latest the day by which it may usually send, or null
   */
  public record Compared(Way way, Fit fit, LocalDate likely, LocalDate latest) {

    public boolean fits() {
      return fit == Fit.FITS;
    }
  }

  /** Those of the country, what fits first, the sooner before the later. */
  public static List<Compared> compare(Need need, LocalDate today) {
    return ALL.stream()
        .filter(way -> way.countries().contains(need.country()))
        .map(way -> compare(way, need, today))
        .sorted(
            Comparator.comparing(Compared::fit)
                .thenComparing(
                    Compared::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  private static Compared compare(Way way, Need need, LocalDate today) {
    LocalDate likely = day(way, need, today, Way.Days::least);
    LocalDate latest = day(way, need, today, Way.Days::most);
    return new Compared(way, fit(way, need, latest), likely, latest);
  }

  private static LocalDate day(
      Way way, Need need, LocalDate today, Function<Way.Days, Integer> end) {
    Way then = way.then() == null ? null : then(way, need);
    if (way.days() == null || way.then() != null && (then == null || then.days() == null)) {
      return null;
    }
    int days = end.apply(way.days()) + (then == null ? 0 : end.apply(then.days()));
    return CALENDAR.plus(today, days, need.country());
  }

  /** What has to be registered afterwards, which differs by country. */
  private static Way then(Way way, Need need) {
    return switch (need.country()) {
      case "CA" -> BY_ID.get("CA_LONG_NUMBER");
      case "GB" -> BY_ID.get("UK_LONG_NUMBER");
      default -> BY_ID.get(way.then());
    };
  }

  private static Fit fit(Way way, Need need, LocalDate latest) {
    if (!way.have().contains(need.have())) {
      return Fit.NOT_FOR_THIS_NUMBER;
    }
    if (need.voice() && !way.voice()) {
      return Fit.NO_VOICE;
    }
    boolean slow = way.volumeUpTo() != null && need.volume() > way.volumeUpTo();
    if (slow || way.voice() && need.volume() > LARGE) {
      return Fit.SLOW;
    }
    return need.by() != null && latest != null && latest.isAfter(need.by())
        ? Fit.TOO_LATE
        : Fit.FITS;
  }
}
