package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;

class DraftDeskTest {

  @Test
  void aCopyHasEveryAnswerButItsOwnNumbers() {
    Submission original = DraftStart.of(SenderType.TEN_DLC, List.of("+12085550111"), null);
    Submission copy = DraftDesk.withNumbers(original, List.of("+12085550112"));
    assertEquals(List.of("+12085550112"), copy.campaign().numbers());
    assertEquals(original, DraftDesk.withNumbers(copy, List.of("+12085550111")));
  }
}
