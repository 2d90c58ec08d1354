package org.numberdesk.numbers;

import java.time.LocalDate;

/**
 * What the vendor's inventory says of the supply of a number. Null stands for what it does not say.
 *
 * @param externalId the vendor's own id
 */
public record Supply(
    NumberStatus status,
    Boolean sms,
    Boolean voice,
    Boolean mms,
    LocalDate purchased,
    String externalId) {

  /** Says nothing. */
  public static final Supply NOTHING = of(null);

  /** Says where the supply stands, and nothing else. */
  public static Supply of(NumberStatus status) {
    return new Supply(status, null, null, null, null, null);
  }

  /** What is known then: this, and of what it does not say what was known before. */
  Supply over(Supply before) {
    return new Supply(
        status == null ? before.status : status,
        sms == null ? before.sms : sms,
        voice == null ? before.voice : voice,
        mms == null ? before.mms : mms,
        purchased == null ? before.purchased : purchased,
        externalId == null ? before.externalId : externalId);
  }
}
