package org.numberdesk.loa;

import java.util.Set;

/**
 * Which requests of a list.
 *
 * @param statuses empty for all
 * @param number only those that name it, or null
 * @param text part of a customer's or carrier's name, or null
 * @param organisationId null for all in scope
 */
public record LoaFilter(Set<LoaStatus> statuses, String number, String text, Long organisationId) {

  public static final LoaFilter ALL = new LoaFilter(Set.of(), null, null, null);
}
