package org.numberdesk.numbers;

import java.time.Instant;

/**
 * A number and what the sendability rule says of it now.
 *
 * @param registration the one that decides among all that name it, or null if none does
 */
public record JudgedNumber(PhoneNumber number, Sendability answer, RegistrationFacts registration) {

  /** How far its registration is at an instant. */
  Filing filing(Instant now) {
    return registration == null ? Filing.NONE : Filing.of(registration.phaseAt(now));
  }
}
