package org.numberdesk.loa;

import java.time.Instant;

/**
 * A request needs a personal link for its signer, or needs none any more.
 *
 * @param until when the link ends; null where links that are out are to count no longer
 */
record LetterWanted(LoaRequest request, Instant until) {}
