package org.numberdesk.numbers;

import java.time.Instant;

/**
 * What the inventory is told of the registration that covers a number.
 *
 * @param id of the registration
 * @param since when the phase began
 * @param approvedAt when a carrier last approved it, or null
 * @param expected when the one who has it is expected to be done, or null
 * @param resubmitBy until when a refused filing keeps its place, or null
 * @param expiresAt until when an approval holds, or null
 * @param cureBy until when a violation notice must be answered, or null
 */
public record RegistrationFacts(
    long id,
    String title,
    Phase phase,
    Instant since,
    Instant approvedAt,
    Instant expected,
    Instant resubmitBy,
    Instant expiresAt,
    Instant cureBy) {

  /** How far it is, as far as sending is concerned. */
  public enum Phase {
    DRAFT,
    WITH_STAFF,
    CHANGES_REQUESTED,
    READY_FOR_CARRIER,
    WITH_CARRIER,
    CARRIER_REJECTED,
    APPROVED,
    SUSPENDED,
    REJECTED,
    EXPIRED
  }
}
