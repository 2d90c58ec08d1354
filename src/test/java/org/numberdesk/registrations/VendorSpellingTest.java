package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor is named as it names itself, however staff or a caller wrote it. */
class VendorSpellingTest {

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
}
