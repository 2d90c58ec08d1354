package org.numberdesk.loa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The workflow's table against the moves: nothing missing, nothing more. */
class LoaMoveTest {

  /** State: its moves, each with its actor; C customer, S staff, G signer, T timer. */
  private static final String TABLE =
      """
      DRAFT: C:submit>SUBMITTED C:withdraw>WITHDRAWN
      SUBMITTED: S:start-review>IN_REVIEW C:withdraw>WITHDRAWN
      IN_REVIEW: S:request-info>NEEDS_INFO S:request-signature>AWAITING_SIGNATURE S:reject>REJECTED
      NEEDS_INFO: C:answer>IN_REVIEW C:withdraw>WITHDRAWN T:expire>EXPIRED
      AWAITING_SIGNATURE: G:sign>SIGNED G:decline>NEEDS_INFO S:accept-scan>SIGNED S:remind>AWAITING_SIGNATURE S:revoke-link>AWAITING_SIGNATURE C:withdraw>WITHDRAWN T:expire>EXPIRED
      SIGNED: S:send-to-carrier>SENT_TO_CARRIER T:age>AWAITING_SIGNATURE C:withdraw>WITHDRAWN
      SENT_TO_CARRIER: S:carrier-reject>CARRIER_REJECTED S:release-approved>SENT_TO_CARRIER S:schedule-cutover>CUTOVER_SCHEDULED S:start-cutover>CUTOVER_RUNNING C:request-cancel>SENT_TO_CARRIER S:cancel>CANCELLED S:keep>SENT_TO_CARRIER
      CARRIER_REJECTED: S:request-info>NEEDS_INFO S:send-to-carrier>SENT_TO_CARRIER S:cancel>CANCELLED
      CUTOVER_SCHEDULED: S:start-cutover>CUTOVER_RUNNING S:reschedule>CUTOVER_SCHEDULED C:request-cancel>CUTOVER_SCHEDULED S:cancel>CANCELLED S:keep>CUTOVER_SCHEDULED
      CUTOVER_RUNNING: S:start-test>TESTING S:carrier-reject>CARRIER_REJECTED
      TESTING: S:activate>ACTIVE S:retry>CUTOVER_RUNNING
      ACTIVE: S:revoke>REVOKED
      REJECTED:
      WITHDRAWN:
      CANCELLED:
      EXPIRED:
      REVOKED:
      """;

  private static final Map<LoaMove.Actor, String> ACTORS =
      Map.of(
          LoaMove.Actor.CUSTOMER, "C",
          LoaMove.Actor.REVIEWER, "S",
          LoaMove.Actor.SIGNER, "G",
          LoaMove.Actor.TIMER, "T");

  @Test
  void everyStateKnowsItsMovesAndNoOther() {
    Map<LoaStatus, Set<String>> wanted = new EnumMap<>(LoaStatus.class);
    TABLE
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(": ?", 2);
              wanted.put(
                  LoaStatus.valueOf(parts[0]),
                  parts[1].isEmpty() ? Set.of() : new TreeSet<>(Set.of(parts[1].split(" "))));
            });
    Map<LoaStatus, Set<String>> present = new EnumMap<>(LoaStatus.class);
    for (LoaStatus state : LoaStatus.values()) {
      present.put(
          state,
          Arrays.stream(LoaMove.values())
              .filter(move -> move.allowedFrom(state))
              .map(move -> ACTORS.get(move.actor()) + ":" + move.path() + ">" + move.to(state))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    assertEquals(wanted, present);
  }

  @Test
  void thePathsOfTheInterfaceAreThoseOfCustomersAndStaff() {
    for (LoaMove move : LoaMove.values()) {
      boolean open =
          move.actor() == LoaMove.Actor.CUSTOMER || move.actor() == LoaMove.Actor.REVIEWER;
      assertEquals(open, LoaMove.of(move.path()).isPresent(), move.name());
      assertEquals(false, LoaMove.of(move.name().toUpperCase(Locale.ROOT)).isPresent());
    }
  }
}
