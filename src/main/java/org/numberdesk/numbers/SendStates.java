package org.numberdesk.numbers;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The filter "may it send", as addresses and calls write it. */
public final class SendStates {

  private SendStates() {}

  /**
   * Reads the filter: {@code true} and {@code false} ask whether it may send at all, {@code yes},
   * {@code no}, {@code risk} and {@code outage} for one answer.
   *
   * @return empty where the text is none of them
   */
  public static Optional<Set<SendState>> of(String text) {
    return Optional.ofNullable(
        switch (text) {
          case "true" -> EnumSet.of(SendState.CAN_SEND, SendState.AT_RISK);
          case "false" -> EnumSet.of(SendState.CANNOT_SEND, SendState.OUTAGE);
          case "yes", "CAN_SEND" -> EnumSet.of(SendState.CAN_SEND);
          case "no", "CANNOT_SEND" -> EnumSet.of(SendState.CANNOT_SEND);
          case "risk", "AT_RISK" -> EnumSet.of(SendState.AT_RISK);
          case "outage", "OUTAGE" -> EnumSet.of(SendState.OUTAGE);
          default -> null;
        });
  }
}
