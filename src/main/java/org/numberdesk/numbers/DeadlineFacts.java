package org.numberdesk.numbers;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A dated rule that touches this number as it stands; whoever feeds it has judged that already, so
 * a number that meets the rule is not given it.
 *
 * @param id the deadline's id
 * @param title the rule in a few words
 * @param date the rule's date
 * @param blocksFrom the first day on which texts are stopped; null for a rule that stops none,
 *     which changes nothing here
 * @param link address of its page within the portal, may be null
 */
public record DeadlineFacts(
    String id, String title, LocalDate date, LocalDate blocksFrom, String link) {

  public DeadlineFacts {
    requireNonNull(id, "a deadline has an id");
    requireNonNull(title, "a deadline has a title");
    requireNonNull(date, "a deadline has a date");
  }
}
