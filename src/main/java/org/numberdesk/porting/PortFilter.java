package org.numberdesk.porting;

import java.util.Set;

/**
 * Which orders a list shows; null and empty stand for all.
 *
 * @param text part of the title or carrier, in any case
 * @param number E.164 number the order names
 */
public record PortFilter(
    Set<PortStatus> statuses, String text, String number, Long organisationId) {

  public static final PortFilter ALL = new PortFilter(Set.of(), null, null, null);
}
