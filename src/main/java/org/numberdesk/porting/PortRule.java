package org.numberdesk.porting;

import java.time.LocalDate;

/**
 * One dated fact about when numbers can move. Null in a field of its reach stands for all.
 *
 * @param country ISO code of the losing carrier's country
 * @param carrier name of the losing carrier as {@link KnownCarrier} has it
 * @param value what the kind measures, as text
 * @param from first day on which it holds, or null
 * @param until last day, or null
 * @param source where it is written, for whoever has to check it
 */
public record PortRule(
    Kind kind,
    String country,
    String carrier,
    PortNumberType type,
    String value,
    LocalDate from,
    LocalDate until,
    String source) {

  /** What is ruled. */
  public enum Kind {
    /** business days between today and the port at least */
    LEAD_DAYS,
    /** the same for a carrier nobody here knows */
    LEAD_DAYS_UNKNOWN,
    /** days between today and the port at most */
    MAX_DAYS,
    /** hours before the port from which nothing can be changed */
    LOCK_HOURS,
    /** {@code 06:00-22:00 America/New_York}; without a zone, the customer's */
    HOURS,
    /** nothing moves from the first to the last day; the value says why */
    FREEZE
  }

  boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  boolean reaches(String ofCountry, String ofCarrier, PortNumberType ofType) {
    return (country == null || country.equalsIgnoreCase(ofCountry))
        && (carrier == null || carrier.equalsIgnoreCase(ofCarrier))
        && (type == null || type == ofType);
  }

  /** How closely it is cut: a carrier's own rule outweighs a type's, that one a country's. */
  int weight() {
    return (carrier == null ? 0 : 4) + (type == null ? 0 : 2) + (country == null ? 0 : 1);
  }

  int number() {
    return Integer.parseInt(value.strip());
  }
}
