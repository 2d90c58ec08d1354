package org.numberdesk.numbers;

import java.time.LocalDate;
import java.util.List;

/**
 * From when a kind of sender needs an approved registration, and who asks for it. Dated data with a
 * source.
 *
 * @param id name of the row
 * @param senderTypes the types it holds for
 * @param countries ISO 3166 codes of the countries it holds for; empty for all
 * @param unknownCountryToo whether it holds for a number whose country is not known
 * @param from first day on which it holds; null if it always has
 * @param by who asks for it
 * @param effect CANNOT_SEND where texts are stopped, AT_RISK where they arrive under a warning
 *     label or may be stopped
 * @param what the rule in our words, for readers of the data
 * @param dateNote how sure the date is; may be null
 * @param source address of the page that says so
 */
public record SenderRequirement(
    String id,
    List<SenderType> senderTypes,
    List<String> countries,
    boolean unknownCountryToo,
    LocalDate from,
    Authority by,
    SendState effect,
    String what,
    String dateNote,
    String source) {

  /** Who lets no text through without an approval. */
  public enum Authority {
    /** The mobile carriers, each in its own network. */
    CARRIERS,
    /** A register of sender names kept by a country's regulator. */
    REGISTER,
    /** The vendor of the number, where the country itself has no register. */
    VENDOR
  }

  public SenderRequirement {
    senderTypes = List.copyOf(senderTypes);
    countries = List.copyOf(countries);
  }

  boolean concerns(SenderType type, String country) {
    boolean there =
        countries.isEmpty() || (country == null ? unknownCountryToo : countries.contains(country));
    return senderTypes.contains(type) && there;
  }

  boolean holdsOn(LocalDate day) {
    return from == null || !from.isAfter(day);
  }
}
