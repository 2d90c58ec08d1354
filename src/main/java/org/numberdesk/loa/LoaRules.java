package org.numberdesk.loa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.numberdesk.numbers.E164;
import org.numberdesk.shared.BusinessCalendar;
import org.numberdesk.shared.Json;

/**
 * What carriers and registries are known to ask, as dated data with its sources: where texts can be
 * brought onto a voice number, how long papers are good, how long a cut-over takes.
 */
public record LoaRules(
    List<Country> countries,
    List<String> mobilePrefixes,
    ClosedCarriers closedCarriers,
    List<Age> ages,
    List<CutoverTime> cutovers,
    Clocks clocks,
    List<Reason> reasons) {

  private static final LoaRules STANDARD = load();
  private static final BusinessCalendar CALENDAR = new BusinessCalendar();

  /** Number types that rules tell apart. */
  public enum NumberType {
    LOCAL,
    TOLL_FREE;

    static NumberType of(String e164) {
      return new E164(e164).isTollFree() ? TOLL_FREE : LOCAL;
    }
  }

  /** What grows old. */
  public enum Paper {
    LETTER,
    BILL
  }

  /** A country in which it can be done. */
  public record Country(String code, String source, LocalDate checked) {}

  /** Carriers from which it cannot be done. */
  public record ClosedCarriers(String why, String source, LocalDate checked, List<String> names) {}

  /**
   * How many days a paper is good. Null parts match anything; the rule that says most decides.
   *
   * @param from the first day on which it holds
   * @param until the last day, or null
   */
  public record Age(
      Paper of,
      int days,
      String carrier,
      NumberType numberType,
      String country,
      LocalDate from,
      LocalDate until,
      String source,
      LocalDate checked) {

    private boolean matches(Paper paper, String given, String e164, LocalDate day) {
      return of == paper
          && (carrier == null || given != null && plain(given).equals(plain(carrier)))
          && (numberType == null || numberType == NumberType.of(e164))
          && (country == null || country.equals(new E164(e164).country().orElse(null)))
          && !day.isBefore(from)
          && (until == null || !day.isAfter(until));
    }

    private long says() {
      return Stream.of(carrier, numberType, country).filter(Objects::nonNull).count();
    }
  }

  /** How long texts pause: half have ended by the first, four of five by the second. */
  public record CutoverTime(
      NumberType numberType,
      int expectedHours,
      int likelyBusinessDays,
      int worstBusinessDays,
      int usualBusinessDays,
      String source,
      LocalDate checked) {}

  /** Terms in days. */
  public record Clocks(
      int linkDays,
      int infoDays,
      int resignNoticeDays,
      int respOrgBusinessDays,
      int challengeBusinessDays,
      String source,
      LocalDate checked) {}

  /** Why carriers refuse, and which fields that is about. */
  public record Reason(String code, String group, List<String> fields) {}

  /** When texts pause and when they run again. */
  public record Forecast(Instant expected, Instant likely, Instant worst) {}

  public static LoaRules standard() {
    return STANDARD;
  }

  private static LoaRules load() {
    try (InputStream in = LoaRules.class.getResourceAsStream("loa-rules.json")) {
      return Json.MAPPER.readValue(in, LoaRules.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether texts can be brought onto voice numbers of a country. */
  public boolean serves(String country) {
    return countries.stream().anyMatch(known -> known.code().equals(country));
  }

  /** Whether a carrier is known to let nobody else carry texts. */
  public boolean closed(String carrier) {
    return carrier != null
        && closedCarriers.names().stream().anyMatch(name -> plain(name).equals(plain(carrier)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  /** How many days a paper is good for all of these numbers: the shortest term among them. */
  public int days(Paper paper, String carrier, Collection<String> numbers, LocalDate day) {
    return numbers.stream()
        .flatMap(number -> rule(paper, carrier, number, day))
        .mapToInt(Age::days)
        .min()
        .orElse(30);
  }

  private Stream<Age> rule(Paper paper, String carrier, String number, LocalDate day) {
    return ages.stream()
        .filter(age -> age.matches(paper, carrier, number, day))
        .max(
            Comparator.comparingLong(Age::says).thenComparing(Age::days, Comparator.reverseOrder()))
        .stream();
  }

  /** When a letter signed at that time is too old for its carrier and numbers. */
  public Instant letterExpires(String carrier, Collection<String> numbers, Instant signed) {
    LocalDate day = signed.atZone(ZoneOffset.UTC).toLocalDate();
    return signed.plus(java.time.Duration.ofDays(days(Paper.LETTER, carrier, numbers, day)));
  }

  /** How long texts pause from a start; the slowest type of number decides. */
  public Forecast forecast(Collection<String> numbers, Instant start, ZoneId zone, String place) {
    CutoverTime time = slowest(numbers);
    return new Forecast(
        start.plus(java.time.Duration.ofHours(time.expectedHours())),
        later(start, time.likelyBusinessDays(), zone, place),
        later(start, time.worstBusinessDays(), zone, place));
  }

  CutoverTime slowest(Collection<String> numbers) {
    NumberType type =
        numbers.stream().anyMatch(number -> NumberType.of(number) == NumberType.TOLL_FREE)
            ? NumberType.TOLL_FREE
            : NumberType.LOCAL;
    return cutovers.stream().filter(t -> t.numberType() == type).findFirst().orElseThrow();
  }

  private static Instant later(Instant start, int days, ZoneId zone, String place) {
    LocalTime time = start.atZone(zone).toLocalTime();
    return CALENDAR
        .plus(start.atZone(zone).toLocalDate(), days, place)
        .atTime(time)
        .atZone(zone)
        .toInstant();
  }

  /** When a RespOrg that said nothing has consented. */
  public Instant respOrgSilence(Instant sent, ZoneId zone, String place) {
    return later(sent, clocks.respOrgBusinessDays(), zone, place);
  }

  /** Until when a challenged letter must be shown. */
  public Instant challengeDue(Instant raised, ZoneId zone, String place) {
    return later(raised, clocks.challengeBusinessDays(), zone, place);
  }
}
