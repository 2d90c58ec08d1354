package org.numberdesk.numbers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which numbers something concerns, as data: a dated rule, an announcement. The database evaluates
 * it over the inventory, {@link #matches} over one number; both say the same. What was given back
 * or cannot be used is concerned by nothing.
 *
 * @param senderTypes empty for all
 * @param countries ISO 3166 codes; empty for all, and for numbers whose country is not known
 * @param unknownCountryToo whether a number of unknown country is meant where countries are named
 * @param filings how far its registration is; empty for any
 * @param boughtFrom first day of purchase, or null; a number of unknown purchase is not meant then
 * @param boughtBefore first day of purchase no longer meant, or null; likewise
 * @param nobody true for what concerns no number of an inventory
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NumberCondition(
    Set<SenderType> senderTypes,
    Set<String> countries,
    boolean unknownCountryToo,
    Set<Filing> filings,
    LocalDate boughtFrom,
    LocalDate boughtBefore,
    boolean nobody)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final NumberCondition NOBODY =
      new NumberCondition(Set.of(), Set.of(), false, Set.of(), null, null, true);

  /** Statuses of numbers that nothing concerns any more. */
  static final Set<NumberStatus> GONE = EnumSet.of(NumberStatus.RELEASED, NumberStatus.INVALID);

  public NumberCondition {
    senderTypes = senderTypes == null ? Set.of() : Set.copyOf(senderTypes);
    countries = countries == null ? Set.of() : Set.copyOf(countries);
    filings = filings == null ? Set.of() : Set.copyOf(filings);
  }

  /**
   * Whether a number is meant.
   *
   * @param country null where unknown
   * @param purchased null where unknown
   */
  public boolean matches(
      SenderType type, String country, NumberStatus status, Filing filing, LocalDate purchased) {
    return !nobody
        && !GONE.contains(status)
        && (senderTypes.isEmpty() || senderTypes.contains(type))
        && (countries.isEmpty()
            || (country == null ? unknownCountryToo : countries.contains(country)))
        && (filings.isEmpty() || filings.contains(filing))
        && (boughtFrom == null || purchased != null && !purchased.isBefore(boughtFrom))
        && (boughtBefore == null || purchased != null && purchased.isBefore(boughtBefore));
  }
}
