package org.numberdesk.numbers;

import java.time.Instant;

/**
 * A planned or running time without SMS.
 *
 * @param likelyEnd when it is over in four of five cases
 * @param end when it was over, or null while it is not
 * @param link to the port or cut-over it belongs to
 */
public record OutageFacts(Instant start, Instant likelyEnd, Instant end, String link) {}
