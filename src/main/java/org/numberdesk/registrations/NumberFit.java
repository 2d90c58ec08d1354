package org.numberdesk.registrations;

import org.numberdesk.numbers.PhoneNumber;

/**
 * Whether a registration can take a number.
 *
 * @param e164 as the registration names it
 * @param number null if the inventory does not know it
 * @param unfitKey why not, as a key of the message bundle with the number as its slot; null if it
 *     can
 */
public record NumberFit(String e164, PhoneNumber number, String unfitKey) {

  public boolean fits() {
    return unfitKey == null;
  }

  /** The same number where an earlier text of the same sheet names it. */
  NumberFit twice() {
    return new NumberFit(e164, number, "registrations.error.numberTwice");
  }
}
