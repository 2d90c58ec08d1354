package org.numberdesk.porting;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far the texts of one number are. In the United States and Canada they follow a routing record
 * of their own, which the losing side lets go at the port or does not; so a number whose calls have
 * moved may still text through the old provider.
 */
public enum SmsTrack {
  /** Texts do not move with this order. */
  NOT_APPLICABLE,
  PLANNED,
  /** Moved by a letter of authorization before the port. */
  PRE_HOSTED,
  PENDING,
  ACTIVATING,
  SMS_ROUTED,
  /** The losing side did not let go; staff escalate. */
  SMS_EXCEPTION,
  CAMPAIGN_LINKING,
  /** The old provider's campaign still holds the number; the customer chases them. */
  CAMPAIGN_BLOCKED,
  TESTED;

  /** Where it can go from here. */
  public Set<SmsTrack> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(PRE_HOSTED, PENDING);
      case PRE_HOSTED -> EnumSet.of(PENDING);
      case PENDING, SMS_EXCEPTION -> EnumSet.of(ACTIVATING);
      case ACTIVATING -> EnumSet.of(SMS_ROUTED, SMS_EXCEPTION);
      case SMS_ROUTED -> EnumSet.of(CAMPAIGN_LINKING, CAMPAIGN_BLOCKED);
      case CAMPAIGN_LINKING -> EnumSet.of(TESTED, CAMPAIGN_BLOCKED);
      case CAMPAIGN_BLOCKED -> EnumSet.of(CAMPAIGN_LINKING);
      case NOT_APPLICABLE, TESTED -> EnumSet.noneOf(SmsTrack.class);
    };
  }

  /** Whether nothing follows. */
  public boolean ended() {
    return this == TESTED || this == NOT_APPLICABLE;
  }
}
