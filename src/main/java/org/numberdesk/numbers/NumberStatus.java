package org.numberdesk.numbers;

import java.util.Locale;
import java.util.Optional;

/**
 * The supply status of a number: how it stands with the vendor, which says nothing of whether it
 * may send. All but RELEASED are those of Genesys Cloud's SmsPhoneNumber.
 */
public enum NumberStatus {
  INITIATED,
  /**
   * Registration is required or under way; not active until the carriers have approved the form.
   */
  PENDING,
  PORTING,
  ACTIVE,
  PENDING_CANCELLATION,
  INVALID,
  RELEASED;

  /**
   * Reads a status as people and Genesys Cloud write it: {@code PENDING_CANCELLATION}, {@code
   * pending-cancellation}, {@code Pending cancellation}.
   */
  public static Optional<NumberStatus> of(String text) {
    String name = text.strip().replace('-', '_').replace(' ', '_').toUpperCase(Locale.ROOT);
    for (NumberStatus status : values()) {
      if (status.name().equals(name)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
