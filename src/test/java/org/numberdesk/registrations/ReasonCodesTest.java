package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.preflight.Code;
import org.numberdesk.shared.FieldError;

/** Which codes a refusal may give. */
class ReasonCodesTest {

  @ParameterizedTest(name = "«{0}» {1}")
  @CsvSource({
    "VENDOR:Twilio:30569, true",
    "VENDOR:twilio:30569, true",
    "vendor:TELNYX:40300, true",
    "VENDOR:Bandwidth:611, true",
    "VENDOR:Sinch:x, true",
    "VENDOR:AWS:TOLL_FREE_1, true",
    "VENDOR:Plivo:101, true",
    "VENDOR:Salesforce:a b, true",
    "VENDOR:Carriers:805, true",
    "VENDOR:Twilio:a:b, true",
    "VENDOR:Acme:1, false",
    "VENDOR:Twilio:, false",
    "'VENDOR:Twilio: ', false",
    "VENDOR:Twilio, false",
    "VENDOR:, false",
    "VENDOR::1, false",
    "Twilio:30569, false",
    "NO_SUCH_CODE, false",
    "'', false",
  })
  void aVendorsCodeStandsUnderAVendorsName(String code, boolean known) {
    assertEquals(known, ReasonCodes.known(code));
  }

  @Test
  void everyCodeOfPreflightIsAReason() {
    Arrays.stream(Code.values())
        .forEach(code -> assertTrue(ReasonCodes.known(code.name()), code.name()));
  }

  @Test
  void noCodeIsNoReason() {
    assertEquals(false, ReasonCodes.known(null));
  }

  @Test
  void aCodeLongerThanItsColumnIsNotTaken() {
    String code = "VENDOR:Twilio:";
    assertTrue(ReasonCodes.known(code + "1".repeat(ReasonCodes.CODE_LENGTH - code.length())));
    assertEquals(
        false, ReasonCodes.known(code + "1".repeat(ReasonCodes.CODE_LENGTH - code.length() + 1)));
  }

  @Test
  void aRefusalNeedsAReason() {
    assertEquals(List.of("reasons"), fields(List.of()));
  }

  @Test
  void eachReasonIsNamedWithWhatIsWrongInIt() {
    List<DecisionReason> reasons = new ArrayList<>();
    reasons.add(new DecisionReason("VENDOR:Twilio:30569", "consent.callToAction", "Mention fees."));
    reasons.add(new DecisionReason("NO_SUCH_CODE", null, null));
    reasons.add(null);
    reasons.add(
        new DecisionReason(
            "VENDOR:Twilio:1",
            "f".repeat(ReasonCodes.FIELD_LENGTH + 1),
            "c".repeat(ReasonCodes.COMMENT_LENGTH + 1)));
    assertEquals(
        List.of("reasons[1].code", "reasons[2].code", "reasons[3].field", "reasons[3].comment"),
        fields(reasons));
  }

  private static List<String> fields(List<DecisionReason> reasons) {
    return ReasonCodes.check("reasons", reasons).stream().map(FieldError::field).toList();
  }
}
