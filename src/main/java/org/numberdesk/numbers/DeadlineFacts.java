package org.numberdesk.numbers;

import java.time.Instant;

/**
 * A date of a regulator or carrier that will stop the number.
 *
 * @param blocksFrom when it does
 */
public record DeadlineFacts(String title, Instant blocksFrom, String link) {}
