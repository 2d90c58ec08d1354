package org.numberdesk.registrations;

import java.util.Set;
import org.numberdesk.numbers.SenderType;

/**
 * Which registrations are meant.
 *
 * @param statuses empty for any
 * @param senderType null for any
 * @param text part of the title, null for any
 * @param organisationId one organisation of those in scope, null for all of them
 */
public record RegistrationFilter(
    Set<RegistrationStatus> statuses, SenderType senderType, String text, Long organisationId) {

  public static final RegistrationFilter ALL = new RegistrationFilter(Set.of(), null, null, null);
}
