package org.numberdesk.numbers;

/**
 * A voice number carries no texts until a letter of authorisation brings SMS onto it. A capability
 * the inventory does not mention is unknown and blocks nothing. While a cut-over runs the import's
 * word is old: the cut-over is what brings SMS.
 */
final class CapabilityRule {

  private CapabilityRule() {}

  static void judge(SendCase number) {
    if (!Boolean.FALSE.equals(number.facts.supportsSms())) {
      return;
    }
    if (number.facts.outages().stream().anyMatch(outage -> outage.runningAt(number.now))) {
      number.found(SendReasonCode.SMS_COMES_WITH_CUTOVER).by(Owner.CARRIER).note();
    } else {
      number.found(SendReasonCode.NO_SMS).by(Owner.CUSTOMER).note();
    }
  }
}
