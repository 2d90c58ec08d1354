package org.numberdesk.audit;

import java.time.Instant;

/**
 * The two ends of the chain.
 *
 * @param firstPlace the place before the first entry still kept; 0 until old ones were let go
 * @param firstCode the code of that place
 * @param lastPlace the place of the last entry
 * @param at when it was sealed
 * @param code the code over all of it
 * @param sealedKey the chain's key as the vault keeps it
 */
record AuditHead(
    long firstPlace,
    String firstCode,
    long lastPlace,
    String lastCode,
    Instant at,
    String code,
    String sealedKey) {}
