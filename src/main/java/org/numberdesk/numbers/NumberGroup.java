package org.numberdesk.numbers;

import java.time.LocalDate;

/**
 * How many numbers of an organisation are alike in all that conditions ask about.
 *
 * @param purchased stands for all purchases in the same span between the days that conditions name;
 *     null where unknown
 */
public record NumberGroup(
    SenderType senderType,
    String country,
    NumberStatus status,
    Filing filing,
    LocalDate purchased,
    long count) {

  public boolean meets(NumberCondition condition) {
    return condition.matches(senderType, country, status, filing, purchased);
  }
}
