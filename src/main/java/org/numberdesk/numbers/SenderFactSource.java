package org.numberdesk.numbers;

import java.util.List;

/**
 * A part of the portal that knows something of numbers. Asked once for a whole page of them, never
 * number by number.
 */
public interface SenderFactSource {

  /** Adds what it knows of these numbers, all of one organisation. */
  void contribute(long organisationId, List<String> numbers, FactSheet sheet);
}
