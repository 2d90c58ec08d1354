package org.numberdesk.numbers;

import java.io.Serializable;
import java.util.Set;

/**
 * Which numbers of the inventory are meant.
 *
 * @param text parts of the number, beginnings of words of its label and tags, all of which it must
 *     have; null for any
 * @param status supply status, null for any
 * @param senderType null for any
 * @param states what the sendability rule says; empty for any
 * @param organisationId one organisation of those in scope, null for all of them
 * @param condition what else they have to meet, null for nothing
 */
public record NumberFilter(
    String text,
    NumberStatus status,
    SenderType senderType,
    Set<SendState> states,
    Long organisationId,
    NumberCondition condition)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final NumberFilter ALL = new NumberFilter(null, null, null, Set.of(), null);

  public NumberFilter(
      String text,
      NumberStatus status,
      SenderType senderType,
      Set<SendState> states,
      Long organisationId) {
    this(text, status, senderType, states, organisationId, null);
  }

  /** The same with a condition; null for none. */
  public NumberFilter meeting(NumberCondition newCondition) {
    return new NumberFilter(text, status, senderType, states, organisationId, newCondition);
  }

  /** Whether every number of the scope is meant that has the text. */
  boolean onlyText() {
    return status == null
        && senderType == null
        && states.isEmpty()
        && organisationId == null
        && condition == null;
  }
}
