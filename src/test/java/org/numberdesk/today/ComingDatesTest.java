package org.numberdesk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.RegistrationOutlook;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.today.ComingDates.Kind;

class ComingDatesTest {

  private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");

  @Test
  void theSoonestComesFirstWhateverItIs() {
    assertEquals(
        List.of(Kind.NOTICE, Kind.RESUBMISSION, Kind.EXPIRY),
        ComingDates.of(
                List.of(
                    outlook(RegistrationStatus.CARRIER_REJECTED, 5, null, null),
                    outlook(RegistrationStatus.APPROVED, null, 2, null)),
                List.of(outlook(RegistrationStatus.APPROVED, null, null, 40)),
                NOW,
                9)
            .stream()
            .map(ComingDates.Coming::kind)
            .toList());
  }

  @Test
  void whatLiesBehindIsNotComing() {
    assertEquals(
        List.of(),
        ComingDates.of(
            List.of(outlook(RegistrationStatus.CARRIER_REJECTED, -1, null, null)),
            List.of(),
            NOW,
            9));
  }

  @Test
  void noMoreAreToldThanFit() {
    RegistrationOutlook ending = outlook(RegistrationStatus.APPROVED, null, null, 40);
    assertEquals(2, ComingDates.of(List.of(), List.of(ending, ending, ending), NOW, 2).size());
  }

  private static RegistrationOutlook outlook(
      RegistrationStatus status, Integer resubmit, Integer cure, Integer expires) {
    return new RegistrationOutlook(
        1,
        "Case",
        SenderType.TOLL_FREE,
        status,
        3,
        null,
        null,
        inDays(resubmit),
        inDays(cure),
        inDays(expires),
        null);
  }

  private static Instant inDays(Integer days) {
    return days == null ? null : NOW.plus(Duration.ofDays(days));
  }
}
