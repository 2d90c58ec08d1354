package org.numberdesk.loa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.loa.Eligibility.Known;

/** Which numbers SMS can be brought onto, and the reason that is told first. */
class EligibilityTest {

  @ParameterizedTest(name = "{0} with {1}: {5}")
  @CsvSource({
    // number, carrier, inventory's SMS, another's, own open request, verdict
    "+12083420111, Ziply, , false, false, ELIGIBLE",
    "+12083420111, Ziply, false, false, false, ELIGIBLE",
    "+12083420111, , , false, false, ELIGIBLE",
    "+16135550111, Bell Canada, , false, false, ELIGIBLE",
    "+17875550111, Claro, , false, false, ELIGIBLE",
    "+12083420111, Ziply, true, false, false, ALREADY_SMS",
    "+12083420111, Ziply, false, false, true, IN_OPEN_REQUEST",
    "+12083420111, Ziply, , true, false, UNAVAILABLE",
    "+12083420111, Ziply, , true, true, UNAVAILABLE",
    "+12083420111, AT&T Mobility, , false, false, CARRIER_UNSUPPORTED",
    "+12083420111, at&t  mobility, , false, false, CARRIER_UNSUPPORTED",
    "+12083420111, Verizon Wireless, , false, false, CARRIER_UNSUPPORTED",
    "+18335550100, Ziply, , false, false, TOLL_FREE_RESPORG",
    "+18335550100, Ziply, true, false, false, ALREADY_SMS",
    "+447700900123, EE, , false, false, MOBILE",
    "+447911123456, EE, , false, false, MOBILE",
    "+4915112345678, Telekom, , false, false, MOBILE",
    "+442079460123, BT, , false, false, WRONG_COUNTRY",
    "+493012345678, Telekom, , false, false, WRONG_COUNTRY",
    "+12423221234, BTC, , false, false, WRONG_COUNTRY",
    "+442079460123, BT, , true, true, WRONG_COUNTRY",
  })
  void aNumberGetsItsVerdict(
      String number, String carrier, Boolean sms, boolean another, boolean open, Eligibility code) {
    assertEquals(
        code, Eligibility.of(number, carrier, new Known(sms, another, open), LoaRules.standard()));
  }
}
