package org.numberdesk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.deadlines.DeliveredRules;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedTone;

class ComingDatesTest {

  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");

  private static List<String> links(List<DatedItem> own, List<Touching> rules, int limit) {
    return ComingDates.of(own, rules, NOW, ZoneOffset.UTC, limit).stream()
        .map(ComingDates.Coming::link)
        .toList();
  }

  @Test
  void theSoonestComesFirstWhateverItIs() {
    assertEquals(
        List.of("/2", "/deadlines/us-tcpa-revoke-all", "/40"),
        links(
            List.of(item(40), item(2)),
            List.of(new Touching(DeliveredRules.get("us-tcpa-revoke-all"), 3)),
            9));
  }

  @Test
  void whatLiesBehindIsNotComing() {
    assertEquals(List.of(), links(List.of(item(-1)), List.of(), 9));
  }

  @Test
  void aRuleThatTouchesNothingOrWasVacatedIsNotTold() {
    assertEquals(
        List.of(),
        links(
            List.of(),
            List.of(
                new Touching(DeliveredRules.get("us-tcpa-revoke-all"), 0),
                new Touching(DeliveredRules.get("us-fcc-one-to-one"), 3)),
            9));
  }

  @Test
  void noMoreAreToldThanFit() {
    assertEquals(2, links(List.of(item(1), item(2), item(3)), List.of(), 2).size());
  }

  private static DatedItem item(int days) {
    return DatedItem.at(
        "item-" + days,
        "EXPIRY",
        NOW.plus(Duration.ofDays(days)),
        "Ends",
        null,
        "/" + days,
        1,
        DatedTone.ENDS,
        3,
        0);
  }
}
