package org.numberdesk.shared;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of a country or one of its regions, on the days on which they are observed.
 * From Jollyday, and beyond it:
 *
 * <ul>
 *   <li>United States: Columbus Day, a federal holiday (5 U.S.C. 6103) that Jollyday gives to
 *       single states only.
 *   <li>Canada: the general holidays of the Canada Labour Code (s. 166), since carriers are federal
 *       undertakings; one that falls on a weekend is observed on the next working day (s. 193). A
 *       province adds its own.
 *   <li>United Kingdom without a nation: England's bank holidays.
 * </ul>
 */
final class Holidays {

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2200;
  private static final int TRUTH_AND_RECONCILIATION_SINCE = 2021;

  private static final List<MonthDay> CANADIAN_DAYS =
      List.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.JULY, 1),
          MonthDay.of(Month.SEPTEMBER, 30),
          MonthDay.of(Month.NOVEMBER, 11),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes();

  private static final Map<Key, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

  private record Key(String country, String region, int year) {}

  private Holidays() {}

  /**
   * Whether a day is a public holiday; false where no calendar is known, and outside of the years
   * 1970 to 2200.
   *
   * @param place ISO 3166 code of a country, {@code CA}, or of a region of it, {@code CA-ON}; null
   *     for none
   */
  static boolean contains(LocalDate date, String place) {
    if (place == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      return false;
    }
    String code = place.toUpperCase(Locale.ROOT);
    String country = code.length() > 2 && code.charAt(2) == '-' ? code.substring(0, 2) : code;
    if (country.length() != 2 || !COUNTRIES.contains(country)) {
      return false;
    }
    String region = code.length() > 3 ? code.substring(3).toLowerCase(Locale.ROOT) : "";
    HolidayManager calendar = calendar(country);
    if (!calendar.getCalendarHierarchy().getChildren().containsKey(region)) {
      region = "GB".equals(country) ? "eng" : "";
    }
    return YEARS
        .computeIfAbsent(new Key(country, region, date.getYear()), Holidays::of)
        .contains(date);
  }

  private static HolidayManager calendar(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
  }

  /** Asks for the years around too: New Year's Day on a Saturday is observed in the year before. */
  private static Set<LocalDate> of(Key key) {
    HolidayManager calendar = calendar(key.country());
    String[] region = key.region().isEmpty() ? new String[0] : new String[] {key.region()};
    Set<LocalDate> days = new HashSet<>();
    for (int year = key.year() - 1; year <= key.year() + 1; year++) {
      calendar.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region).stream()
          .map(Holiday::getDate)
          .filter(day -> day.getYear() == key.year())
          .forEach(days::add);
    }
    if ("US".equals(key.country())) {
      days.add(nthMonday(key.year(), Month.OCTOBER, 2));
    } else if ("CA".equals(key.country())) {
      addCanadian(days, key.year());
    }
    return Set.copyOf(days);
  }

  private static void addCanadian(Set<LocalDate> days, int year) {
    Set<LocalDate> taken = new HashSet<>();
    for (MonthDay holiday : CANADIAN_DAYS) {
      boolean kept =
          holiday.getMonth() != Month.SEPTEMBER || year >= TRUTH_AND_RECONCILIATION_SINCE;
      LocalDate day = holiday.atYear(year);
      while (kept && (isWeekend(day) || taken.contains(day))) {
        day = day.plusDays(1);
      }
      if (kept) {
        taken.add(day);
      }
    }
    days.addAll(taken);
    days.add(LocalDate.of(year, Month.MAY, 25).with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
    days.add(nthMonday(year, Month.OCTOBER, 2));
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static LocalDate nthMonday(int year, Month month, int which) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
  }
}
