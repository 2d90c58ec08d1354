package org.numberdesk.audit;

import java.time.Instant;

/**
 * Which entries are meant; null for any.
 *
 * @param who part of the name of who did it, without case
 * @param subject what kind of thing
 * @param subjectId which thing
 * @param from the earliest moment, included
 * @param until the latest, excluded
 * @param organisationId one organisation of those in scope
 */
public record AuditFilter(
    String who,
    String subject,
    String subjectId,
    Instant from,
    Instant until,
    Long organisationId) {

  static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
