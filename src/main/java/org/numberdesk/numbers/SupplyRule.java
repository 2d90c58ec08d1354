package org.numberdesk.numbers;

/**
 * What the vendor's inventory says. The meaning of its states is not published; PENDING is read as
 * the vendor's programme manager put it in April 2024 (registration required or under way, not
 * active until the carriers approve), the others by their names. PENDING itself is judged with the
 * registration.
 */
final class SupplyRule {

  private SupplyRule() {}

  /**
   * Whether the number has ended, so that nothing else about it matters; notes the one reason then.
   */
  static boolean isGone(SendCase number) {
    switch (number.facts.status()) {
      case RELEASED -> number.found(SendReasonCode.SUPPLY_RELEASED).note();
      case INVALID -> number.found(SendReasonCode.SUPPLY_INVALID).by(Owner.STAFF).note();
      default -> {
        return false;
      }
    }
    return true;
  }

  static void judge(SendCase number) {
    switch (number.facts.status()) {
      case INITIATED -> number.found(SendReasonCode.SUPPLY_INITIATED).by(Owner.STAFF).note();
      case PORTING -> number.found(SendReasonCode.SUPPLY_PORTING).by(Owner.CARRIER).note();
      case PENDING_CANCELLATION -> ends(number);
      default -> {
        // ACTIVE says nothing about sending
      }
    }
  }

  private static void ends(SendCase number) {
    var lastDay = number.facts.cancellationDate();
    SendReasonCode code =
        lastDay == null ? SendReasonCode.SUPPLY_ENDS : SendReasonCode.SUPPLY_ENDS_ON;
    number
        .found(code)
        .by(Owner.CUSTOMER)
        .when(lastDay)
        .expected(lastDay == null ? null : number.startOf(lastDay.plusDays(1)))
        .note();
  }
}
