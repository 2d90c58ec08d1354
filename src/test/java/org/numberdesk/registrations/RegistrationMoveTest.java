package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of states and moves, written down a second time, and every pair tried against it. */
class RegistrationMoveTest {

  /**
   * State: move by actor (C customer, S reviewer, L lead, T timer) to state; "stays" where it does.
   */
  private static final String TABLE =
      """
      DRAFT: submit C SUBMITTED, withdraw C WITHDRAWN
      SUBMITTED: claim S IN_REVIEW, withdraw C WITHDRAWN
      IN_REVIEW: approve S READY_FOR_CARRIER, request-changes S CHANGES_REQUESTED, reject S REJECTED, release S SUBMITTED, reassign L -
      CHANGES_REQUESTED: submit C SUBMITTED, withdraw C WITHDRAWN
      READY_FOR_CARRIER: send-to-carrier S WITH_CARRIER
      WITH_CARRIER: carrier-approve S APPROVED, carrier-reject S CARRIER_REJECTED, escalate S stays
      CARRIER_REJECTED: submit C SUBMITTED, withdraw C WITHDRAWN
      APPROVED: warn S stays, suspend S SUSPENDED, expire T EXPIRED
      SUSPENDED: reinstate S APPROVED
      REJECTED:
      WITHDRAWN:
      EXPIRED:
      """;

  private static final Map<String, RegistrationMove.Actor> ACTORS =
      Map.of(
          "C", RegistrationMove.Actor.CUSTOMER,
          "S", RegistrationMove.Actor.REVIEWER,
          "L", RegistrationMove.Actor.LEAD,
          "T", RegistrationMove.Actor.TIMER);

  /** Each cell of the table: state and move, and what stands there. */
  private static Map<String, String[]> cells() {
    Map<String, String[]> cells = new HashMap<>();
    for (String line : TABLE.strip().split("\n")) {
      String[] sides = line.strip().split(":");
      for (String cell : sides.length < 2 ? new String[0] : sides[1].split(",")) {
        String[] parts = cell.strip().split(" ");
        cells.put(sides[0] + " " + parts[0], parts);
      }
    }
    return cells;
  }

  static Stream<Arguments> pairs() {
    Map<String, String[]> cells = cells();
    List<Arguments> pairs = new ArrayList<>();
    for (RegistrationStatus status : RegistrationStatus.values()) {
      for (RegistrationMove move : RegistrationMove.values()) {
        pairs.add(Arguments.of(status, move, cells.get(status + " " + move.path())));
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pairs")
  void aMoveIsAllowedWhereTheTableHasItAndNowhereElse(
      RegistrationStatus status, RegistrationMove move, String[] cell) {
    assertEquals(cell != null, move.allowedFrom(status));
    if (cell != null) {
      assertEquals(ACTORS.get(cell[1]), move.actor());
      String to = cell[2].equals("stays") ? status.name() : cell[2].equals("-") ? null : cell[2];
      assertEquals(to, move.to() == null ? null : move.to().name());
    }
  }

  @Test
  void everyStateStandsInTheTable() {
    assertEquals(RegistrationStatus.values().length, TABLE.strip().split("\n").length);
  }

  @Test
  void onlyRefusalsAndNoticesNeedReasons() {
    assertEquals(
        List.of("carrier-reject", "reject", "request-changes", "suspend", "warn"),
        Arrays.stream(RegistrationMove.values())
            .filter(RegistrationMove::needsReasons)
            .map(RegistrationMove::path)
            .sorted()
            .toList());
  }

  @Test
  void aPathThatIsNoMoveIsNone() {
    assertEquals(true, RegistrationMove.of("approve-all").isEmpty());
    assertEquals(true, RegistrationMove.of("APPROVE").isEmpty());
  }
}
