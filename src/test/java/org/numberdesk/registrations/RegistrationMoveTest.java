package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.RegistrationFacts.Phase;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.RegistrationMove.Actor;

/**
 * The workflow against its table, written down here once more: state, move, who (C, S, L, T), new
 * state.
 */
class RegistrationMoveTest {

  private static final String TABLE =
      """
      DRAFT             submit          C  SUBMITTED
      DRAFT             withdraw        C  WITHDRAWN
      SUBMITTED         claim           S  IN_REVIEW
      SUBMITTED         withdraw        C  WITHDRAWN
      IN_REVIEW         approve         S  READY_FOR_CARRIER
      IN_REVIEW         request-changes S  CHANGES_REQUESTED
      IN_REVIEW         reject          S  REJECTED
      IN_REVIEW         release         S  SUBMITTED
      IN_REVIEW         reassign        L  IN_REVIEW
      CHANGES_REQUESTED submit          C  SUBMITTED
      CHANGES_REQUESTED withdraw        C  WITHDRAWN
      READY_FOR_CARRIER send-to-carrier S  WITH_CARRIER
      WITH_CARRIER      carrier-approve S  APPROVED
      WITH_CARRIER      carrier-reject  S  CARRIER_REJECTED
      WITH_CARRIER      escalate        S  WITH_CARRIER
      CARRIER_REJECTED  submit          C  SUBMITTED
      CARRIER_REJECTED  withdraw        C  WITHDRAWN
      APPROVED          warn            S  APPROVED
      APPROVED          suspend         S  SUSPENDED
      APPROVED          expire          T  EXPIRED
      SUSPENDED         reinstate       S  APPROVED
      """;

  private static final Map<String, Actor> WHO =
      Map.of("C", Actor.CUSTOMER, "S", Actor.REVIEWER, "L", Actor.LEAD, "T", Actor.TIMER);

  private record Row(Actor who, RegistrationStatus to) {}

  private static final Map<String, Row> ALLOWED = rows();

  static Stream<Arguments> everyStateAndMove() {
    return Arrays.stream(RegistrationStatus.values())
        .flatMap(
            status ->
                Arrays.stream(RegistrationMove.values()).map(move -> Arguments.of(status, move)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStateAndMove")
  void aMoveIsOpenExactlyWhereTheTableHasIt(RegistrationStatus status, RegistrationMove move) {
    Row row = ALLOWED.get(status + " " + move.path());
    assertEquals(row != null, move.allowedFrom(status));
    if (row != null) {
      assertEquals(row.who(), move.actor());
      assertEquals(row.to(), move == RegistrationMove.REASSIGN ? status : move.to());
    }
  }

  @ParameterizedTest
  @EnumSource(RegistrationMove.class)
  void onlyWhatGoesAgainstTheCustomerNeedsReasons(RegistrationMove move) {
    Set<String> against = Set.of("request-changes", "reject", "carrier-reject", "warn", "suspend");
    assertEquals(against.contains(move.path()), move.needsReasons());
  }

  @ParameterizedTest
  @EnumSource(RegistrationMove.class)
  void aMoveIsFoundByItsPath(RegistrationMove move) {
    assertEquals(Optional.of(move), RegistrationMove.of(move.path()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SUBMIT", "request_changes", "submit ", "delete"})
  void anyOtherPathIsNoMove(String path) {
    assertEquals(Optional.empty(), RegistrationMove.of(path));
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void aStateIsTerminalIfNothingLeadsOn(RegistrationStatus status) {
    boolean leadsOn =
        Arrays.stream(RegistrationMove.values()).anyMatch(move -> move.allowedFrom(status));
    assertEquals(!leadsOn, status.terminal());
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void whatCanBeSubmittedCanBeEdited(RegistrationStatus status) {
    assertEquals(RegistrationMove.SUBMIT.allowedFrom(status), status.editable());
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void draftsAndEndsHoldNoNumbers(RegistrationStatus status) {
    Set<RegistrationStatus> free =
        EnumSet.of(
            RegistrationStatus.DRAFT,
            RegistrationStatus.REJECTED,
            RegistrationStatus.WITHDRAWN,
            RegistrationStatus.EXPIRED);
    assertEquals(!free.contains(status), status.open());
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void onlyApprovedIsApprovedToANumber(RegistrationStatus status) {
    assertEquals(
        status == RegistrationStatus.APPROVED,
        RegistrationFactSource.phase(status) == Phase.APPROVED);
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void whereStaffAreWaitedForANumberWaitsForStaff(RegistrationStatus status) {
    boolean waits = RegistrationStatus.WITH_STAFF.contains(status);
    boolean suspended = status == RegistrationStatus.SUSPENDED;
    assertEquals(waits || suspended, RegistrationFactSource.phase(status).owner() == Owner.STAFF);
  }

  @ParameterizedTest
  @EnumSource(SenderType.class)
  void onlyATollFreeFilingHasSevenDaysToResubmit(SenderType type) {
    Instant rejected = Instant.parse("2026-11-20T12:00:00Z");
    assertEquals(
        type == SenderType.TOLL_FREE
            ? Optional.of(Instant.parse("2026-11-27T12:00:00Z"))
            : Optional.empty(),
        ResubmitClock.until(type, rejected));
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new HashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" +"))
        .forEach(
            cell ->
                rows.put(
                    cell[0] + " " + cell[1],
                    new Row(WHO.get(cell[2]), RegistrationStatus.valueOf(cell[3]))));
    return rows;
  }
}
