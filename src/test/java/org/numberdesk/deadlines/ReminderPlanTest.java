package org.numberdesk.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which distance somebody is told of a date. */
class ReminderPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest(name = "{0} days before, of {1}: {2}")
  @CsvSource({
    "31, 30 7 1, -1",
    "30, 30 7 1, 30",
    "29, 30 7 1, 30",
    "8, 30 7 1, 30",
    "7, 30 7 1, 7",
    "2, 30 7 1, 7",
    "1, 30 7 1, 1",
    "0, 30 7 1, 1",
    "-1, 30 7 1, -1",
    "8, 7 1, -1",
    "5, 1, -1",
    "5, 30, 30",
    "5, '', -1",
  })
  void theNearestThatHasCome(int left, String wanted, int told) {
    List<Integer> days =
        wanted.isEmpty()
            ? List.of()
            : Arrays.stream(wanted.split(" ")).map(Integer::valueOf).toList();
    assertEquals(told, ReminderPlan.distance(TODAY, TODAY.plusDays(left), days).orElse(-1));
  }
}
