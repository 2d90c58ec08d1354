package org.numberdesk.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.porting.OutageForecast.Basis;
import org.numberdesk.porting.OutageForecast.Forecast;

class OutageForecastTest {

  private static final OutageForecast FRESH = new OutageForecast(List.of());

  private static Forecast of(OutageForecast forecast, String carrier, SmsPlan plan) {
    return forecast.of(carrier, "US", PortNumberType.LOCAL, plan);
  }

  @Test
  void theBeliefIsTheVendorsExperience() {
    Forecast seen = of(FRESH, "Ziply", SmsPlan.WITH_PORT);
    assertEquals(Basis.EXPERIENCE, seen.sms().basis());
    assertTrue(seen.sms().expected().compareTo(Duration.ofHours(12)) < 0);
    assertTrue(seen.sms().likely().compareTo(Duration.ofDays(2)) <= 0);
    assertTrue(seen.sms().worst().compareTo(Duration.ofDays(3)) <= 0);
  }

  @Test
  void documentedFiguresCountWhereThatCarrierIsLeft() {
    assertEquals(Basis.DOCUMENTED, of(FRESH, "Telnyx", SmsPlan.WITH_PORT).sms().basis());
    assertTrue(
        of(FRESH, "Telnyx", SmsPlan.WITH_PORT)
                .sms()
                .likely()
                .compareTo(of(FRESH, "Ziply", SmsPlan.WITH_PORT).sms().likely())
            < 0);
  }

  @Test
  void textsHostedBeforeHardlyPause() {
    assertTrue(
        of(FRESH, "Ziply", SmsPlan.PRE_HOST).sms().likely().compareTo(Duration.ofMinutes(30)) < 0);
  }

  @Test
  void withoutTextsTheCallsAreShown() {
    Forecast seen = of(FRESH, "Ziply", SmsPlan.NONE);
    assertTrue(seen.sms().none());
    assertEquals(seen.voice(), seen.shown());
  }

  @Test
  void outsideOfNorthAmericaTextsMoveWithTheCalls() {
    Forecast seen = FRESH.of("BT", "GB", PortNumberType.LOCAL, SmsPlan.WITH_PORT);
    assertEquals(seen.voice(), seen.sms());
  }

  @Test
  void fewCutOversHardlyShiftABelief() {
    CutOver slow = new CutOver("Ziply", PortNumberType.LOCAL, SmsPlan.WITH_PORT, 9000, null);
    Forecast one = of(new OutageForecast(List.of(slow)), "Ziply", SmsPlan.WITH_PORT);
    assertEquals(Basis.OWN, one.sms().basis());
    assertEquals(1, one.sms().ofCarrier());
    assertTrue(one.sms().expected().compareTo(Duration.ofHours(12)) < 0);
    Forecast many =
        of(new OutageForecast(Collections.nCopies(100, slow)), "Ziply", SmsPlan.WITH_PORT);
    assertEquals(Basis.CARRIER, many.sms().basis());
    assertEquals(9000, many.sms().likely().toMinutes(), 1);
  }
}
