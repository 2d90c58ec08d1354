package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({"TEN_DLC, 7, 1", "UK_LONG_NUMBER, 7, 1", "ALPHANUMERIC, 0, 0"})
  void onlyWhatCanBeAnsweredBeginsWithWordsToActOn(SenderType type, int optOut, int optIn) {
    Submission.Campaign campaign = DraftStart.of(type, List.of(), null).campaign();
    assertEquals(optOut, campaign.optOutKeywords().size());
    assertEquals(optIn, campaign.optInKeywords().size());
  }
}
