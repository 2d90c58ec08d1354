package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.RegistrationFacts.Phase;

class FactSheetTest {

  private static final Instant THEN = Instant.parse("2026-01-10T08:00:00Z");

  private final PhoneNumber number =
      new PhoneNumber(7, "+18335550100", "+18335550100", SenderType.TOLL_FREE, "US");
  private final FactSheet sheet = new FactSheet();

  @Test
  void theRuleSeesWhatTheInventorySays() {
    LocalDate bought = LocalDate.of(2025, 3, 1);
    number.supplied(new Supply(NumberStatus.PENDING, false, true, null, bought, null), THEN);
    assertEquals(
        SenderFacts.of("+18335550100", SenderType.TOLL_FREE, "US", NumberStatus.PENDING)
            .statusAsOf(THEN)
            .supportsSms(false)
            .supportsVoice(true)
            .purchaseDate(bought)
            .build(),
        sheet.of(number, Instant.EPOCH));
  }

  @Test
  void whatIsToldOfANumberAddsUp() {
    RegistrationFacts ended = RegistrationFacts.of(1, Phase.REJECTED).build();
    RegistrationFacts draft = RegistrationFacts.of(2, Phase.DRAFT).build();
    OutageFacts outage = new OutageFacts(THEN, null, null, null, null, "Port", "/porting/1");
    DeadlineFacts deadline =
        new DeadlineFacts("d", "A rule", LocalDate.of(2027, 1, 1), null, "/deadlines");
    sheet.registration("+18335550100", ended);
    sheet.registration("+18335550100", draft);
    sheet.outage("+18335550100", outage);
    sheet.deadline("+18335550100", deadline);
    SenderFacts facts = sheet.of(number, Instant.EPOCH);
    assertEquals(List.of(ended, draft), facts.registrations());
    assertEquals(List.of(outage), facts.outages());
    assertEquals(List.of(deadline), facts.deadlines());
  }

  @Test
  void whatIsToldOfAnotherNumberIsNotTakenForThisOne() {
    sheet.registration("+18335550101", RegistrationFacts.of(1, Phase.APPROVED).build());
    assertEquals(List.of(), sheet.of(number, Instant.EPOCH).registrations());
  }
}
