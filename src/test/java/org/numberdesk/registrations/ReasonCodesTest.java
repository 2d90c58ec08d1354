package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numberdesk.preflight.Code;
import org.numberdesk.shared.FieldError;

class ReasonCodesTest {

  @ParameterizedTest
  @CsvSource({
    "CTA_RATES_MISSING, CTA_RATES_MISSING",
    "SITE_UNREACHABLE, SITE_UNREACHABLE",
    "VENDOR:Twilio:30569, VENDOR:Twilio:30569",
    "vendor:TWILIO:30569, VENDOR:Twilio:30569",
    "VENDOR:aws:Invalid Company Info, VENDOR:AWS:Invalid Company Info",
    "VENDOR:carriers:806, VENDOR:Carriers:806",
    "VENDOR:Sinch:310/60, VENDOR:Sinch:310/60",
    "VENDOR:Plivo:a:b, VENDOR:Plivo:a:b",
  })
  void aKnownCodeIsKeptInItsOwnSpelling(String given, String kept) {
    assertEquals(Optional.of(kept), ReasonCodes.canonical(given));
    assertEquals(kept, new DecisionReason(given, null, null).code());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "CTA_COLOUR_WRONG",
        "cta_rates_missing",
        "30569",
        "Twilio:30569",
        "VENDOR:Twilio",
        "VENDOR:Twilio:",
        "VENDOR:Twilio: ",
        "VENDOR:Vonage:1",
        "VENDOR::1",
        "VENDORS:Twilio:1",
        ":",
        "::",
        "VENDOR:Twilio:a\u0000b"
      })
  void whatIsNoCodeIsNotTaken(String given) {
    assertEquals(Optional.empty(), ReasonCodes.canonical(given));
  }

  @Test
  void aCodeHasALongestLength() {
    String start = "VENDOR:Twilio:";
    String longest = start + "9".repeat(ReasonCodes.CODE_LENGTH - start.length());
    assertEquals(Optional.of(longest), ReasonCodes.canonical(longest));
    assertEquals(Optional.empty(), ReasonCodes.canonical(longest + "9"));
  }

  @Test
  void everyFindingOfPreflightCanBeAReason() {
    for (Code code : Code.values()) {
      assertTrue(ReasonCodes.known(code.name()), code.name());
    }
  }

  @Test
  void aRefusalNeedsAReason() {
    assertEquals(
        List.of(FieldError.of("reasons", "registrations.error.reasonNeeded")),
        ReasonCodes.check("reasons", List.of()));
  }

  @Test
  void everyReasonThatCannotBeTakenIsNamedAtItsField() {
    List<DecisionReason> given =
        Arrays.asList(
            new DecisionReason("CTA_MISSING", null, null),
            new DecisionReason("CTA_MISSING", "x".repeat(201), "y".repeat(4001)),
            new DecisionReason("NONSENSE", null, null),
            new DecisionReason(null, null, null),
            null);
    assertEquals(
        List.of(
            FieldError.of("reasons[1].field", "error.field.tooLong", 200),
            FieldError.of("reasons[1].comment", "error.field.tooLong", 4000),
            FieldError.of("reasons[2].code", "registrations.error.reasonUnknown"),
            FieldError.of("reasons[3].code", "registrations.error.reasonUnknown"),
            FieldError.of("reasons[4].code", "registrations.error.reasonUnknown")),
        ReasonCodes.check("reasons", given));
  }
}
